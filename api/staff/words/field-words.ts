import { agencyNames, outcomeNames, outsideEventNames, priorityNames, tollingNames } from './case-words.ts'
import type { StaffCommand } from './command-words.ts'
import { referralNames } from './referral-words.ts'
import { routeNames } from './route-words.ts'
import { markNames } from './subject-words.ts'
import { contactResultNames, urgentActionNames } from './urgency-words.ts'

export type FieldWords = { label: string; hint?: string }

/** What a command's field is called. Fields of one name share their words unless a command says otherwise. */
export const fieldWords = (command: StaffCommand, field: string): FieldWords =>
  ofCommand[`${command}.${field}`] ?? anywhere[field] ?? { label: field }

const anywhere: Readonly<Record<string, FieldWords>> = {
  allegations: { label: 'Allegations' },
  allegation: { label: 'Allegation' },
  priority: { label: 'Priority' },
  reason: { label: 'Reason' },
  explanation: { label: 'Explanation', hint: 'Goes on file. The complainant does not read it.' },
  words: { label: 'Words for the complainant', hint: 'They read this in their mailbox. Plain words, no names.' },
  investigator: { label: 'Investigator' },
  text: { label: 'Text' },
  task: { label: 'Task' },
  result: { label: 'What came of it' },
  summary: { label: 'What was found' },
  reasons: { label: 'Reasons' },
  opinion: { label: 'Opinion', hint: 'Privileged: only legal reviewers can read it.' },
  outcome: { label: 'Outcome' },
  agency: { label: 'Agency' },
  name: { label: 'Name, or what is known of the person', hint: 'Sealed. Opened only with a purpose on record.' },
  request: { label: 'Wish' },
  referral: { label: 'Referral' },
  office: { label: 'Office' },
  choice: { label: 'What they want' },
  until: { label: 'Until', hint: 'The last day it holds. Leave it empty if they named none.' },
  shares: { label: 'What goes out' },
  letter: { label: 'Letter' },
  person: { label: 'Who complained and how to reach them', hint: 'Sealed with the names. Only when it goes out with the name.' },
  way: { label: 'How it was sent' },
  theirs: { label: 'Their reference and who said so' },
  answer: { label: 'Answer' },
  code: { label: 'Kind of allegation' },
  subject: { label: 'Subject' },
  operation: { label: 'Operation' },
  officer: { label: 'Officer in the register' },
  disputeRead: { label: 'Where an agreement is disputed: I have read what each party says' },
  ...Object.fromEntries(Object.entries(markNames).map(([mark, label]) => [mark, { label }])),
  into: { label: 'Into' },
  employer: { label: 'Who employs the subject' },
  authority: { label: 'Under whose authority they acted' },
  certified: { label: 'Certified for delegated work on that day' },
  place: { label: 'Where' },
  on: { label: 'Day it happened', hint: 'Leave it empty if nobody knows.' },
  also: { label: 'Also' },
  conflicts: { label: 'Offices the subject belongs to, or where someone named works', hint: 'It is never sent there.' },
  offices: { label: 'Offices' },
  clock: { label: 'Limit' },
  barredBy: { label: 'Limit that has passed', hint: 'Only for what is time-barred.' },
  cause: { label: 'Why it stands still' },
  from: { label: 'From', hint: 'The first day that does not count.' },
  to: { label: 'Until, if that is known', hint: 'The first day that counts again. Leave it empty while the pause lasts.' },
  document: { label: 'Document', hint: 'Where it is written down: court, number, date.' },
}

const byAuthority: FieldWords = { label: 'By whose authority', hint: 'Who decided it, or the section of the law.' }

const ofCommand: Readonly<Record<string, FieldWords>> = {
  'accept-complaint.allegations': { label: 'Allegations', hint: 'Tick every kind that fits what was said.' },
  'link-subject.agency': {
    label: 'Agency in the register',
    hint: 'Where the officer is not known, or works elsewhere than the register says.',
  },
  'identify-subject.reasons': { label: 'How they were identified' },
  'join-subjects.subject': { label: 'This subject' },
  'join-subjects.into': { label: 'Is the same person as' },
  'join-subjects.reasons': { label: 'How you know' },
  'part-subjects.reasons': { label: 'Why they are not one person' },
  'add-allegation.reasons': { label: 'How it came to light' },
  'split-allegation.allegation': { label: 'Take a part out of' },
  'split-allegation.code': { label: 'Kind of the new allegation' },
  'split-allegation.reasons': { label: 'Why these are two' },
  'merge-allegations.allegations': { label: 'Merge these' },
  'merge-allegations.into': { label: 'Into this one', hint: 'It must stand at least as far as the others.' },
  'merge-allegations.reasons': { label: 'Why these are one' },
  'retype-allegation.code': { label: 'What it is' },
  'retype-allegation.reasons': { label: 'Why it is of another kind' },
  'record-circumstances.answers': {
    label: 'What is known',
    hint: 'Leave alone what you do not know. Not known takes back an earlier answer.',
  },
  'record-circumstances.heldNow': { label: 'Held since' },
  'record-circumstances.moveExpected': { label: 'Removal or transfer expected on' },
  'record-circumstances.evidenceAtRisk': { label: 'Footage, data or logs kept until' },
  'record-circumstances.source': { label: 'How you know', hint: 'Sealed. Goes on file.' },
  'record-first-contact.result': { label: 'Result' },
  'record-first-contact.text': { label: 'Who spoke to whom, and what was said', hint: 'Sealed. Goes on file.' },
  'record-urgent-action.action': { label: 'What was done' },
  'record-urgent-action.text': { label: 'How, with whom and when', hint: 'Sealed. Goes on file.' },
  'propose-lower-urgency.reasons': { label: 'Why it is less urgent', hint: 'A second person reads this before anything changes.' },
  'raise-urgency.reasons': { label: 'Why it is more urgent' },
  'add-note.text': { label: 'Note', hint: 'Sealed. Whoever may open the case can read it.' },
  'add-privileged-note.text': { label: 'Privileged note', hint: 'Only legal reviewers can read it.' },
  'send-message.text': { label: 'Message', hint: 'They read it with their code. Plain words, no names.' },
  'correct-incident-date.on': { label: 'Day it happened' },
  'correct-incident-date.reason': { label: 'How it is known', hint: 'Goes on file.' },
  'pause-clock.authority': byAuthority,
  'resume-clock.on': { label: 'From which day it counts again' },
  'extend-clock.authority': byAuthority,
  'extend-clock.reason': { label: 'Reason', hint: 'Goes on file. The complainant does not read it.' },
  'record-outside-event.event': { label: 'What happened' },
  'record-outside-event.on': { label: 'On which day', hint: 'Its limit counts from this day.' },
  'record-outside-event.source': { label: 'How you know', hint: 'Sealed. Goes on file.' },
  'adopt-pack.pack': { label: 'Which rules' },
  'adopt-pack.reason': { label: 'Why these rules hold for the case', hint: 'Goes on file.' },
  'return-from-legal-review.reasons': { label: 'What is missing' },
  'record-consent.words': { label: 'How they said it', hint: 'When, and by which way of their contact plan.' },
  'prepare-referral.summary': { label: 'Summary', hint: 'Only what may be shared.' },
  'record-referral-answer.text': { label: 'What they said' },
  'ask-referral-status.text': { label: 'What was asked, and whom' },
  'override-routes.reason': { label: 'Why it goes elsewhere than by the rules' },
  'decide-allegation.outcome': { label: 'Finding, or the reason there is none' },
}

/** What an option of a choice is called. Allegations are not among them: their codes look like priorities. */
export const choiceName = (value: string): string => choiceNames[value] ?? value

const choiceNames: Readonly<Record<string, string>> = {
  ...priorityNames,
  ...outcomeNames,
  ...agencyNames,
  ...urgentActionNames,
  ...contactResultNames,
  ...routeNames,
  ...tollingNames,
  ...outsideEventNames,
  ...referralNames,
}
