/** Words of the commands around urgency, as `commandWords` has them. */
export const urgencyCommandWords = {
  'record-circumstances': {
    button: 'Record what makes it urgent',
    title: 'Record what makes it urgent or grave',
    done: 'It is on record, and the rules of urgency have looked at it.',
    hint: 'The rules act on these answers at once: whoever owes the first word has a mail.',
  },
  'record-first-contact': {
    button: 'Record first contact',
    title: 'Record first contact',
    done: 'It is on file.',
    hint: 'Only speaking to the person meets the limit. A try goes on file and the limit runs on.',
  },
  'record-urgent-action': {
    button: 'Record an urgent step',
    title: 'Record an urgent step',
    done: 'It is on file and its limit has ended.',
    hint: 'What must be checked again and again is owed anew until it no longer holds.',
  },
  'confirm-urgency': {
    button: 'Confirm the urgency',
    title: 'Confirm the urgency',
    done: 'The urgency is confirmed.',
    hint: 'You have looked at what the rules found and it is so.',
  },
  'raise-urgency': {
    button: 'Raise the urgency',
    title: 'Raise the urgency',
    done: 'The case is more urgent now.',
    hint: 'Anybody who works on the case may, at any time.',
  },
  'propose-lower-urgency': {
    button: 'Propose to lower the urgency',
    title: 'Propose to lower the urgency',
    done: 'Proposed. Nothing changes until a second person agrees.',
    hint: 'With a reason. Every limit runs on until somebody else agrees.',
  },
  'confirm-lower-urgency': {
    button: 'Agree to lower the urgency',
    title: 'Agree to lower the urgency',
    done: 'The urgency is lowered.',
    hint: 'You are the second person. Read the reason under Notes first.',
  },
}
