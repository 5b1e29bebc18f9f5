import { dateOn, longStory, onDay, untilDay } from '../long-story.ts'

/** Arizona gives 180 days to investigate an officer, and gives back what a criminal case or an absence takes. */
export const limitWithTwoPauses = longStory({
  name: 'limit-with-two-pauses',
  title: 'An Arizona limit of 180 days with two pauses',
  about:
    'Arizona bars discipline when an investigation takes longer than 180 days, and gives back the days of certain causes. The first pause ' +
    'begins without an end, so the limit has no due date until it runs on; the second is recorded when it is over. The promises of the ' +
    'office itself never stand still: they fall due, their owners are told, and so is the head of office.',
  office: { state: 'AZ', zone: 'America/Phoenix' },
  answers: {
    now: ['none'],
    about: 'me',
    story: 'Two officers of the task force threw me against the car although my hands were up. My shoulder was out of its joint.',
    kinds: ['force'],
    happenedOn: dateOn(-6),
    state: 'az',
    placeKind: 'street',
    officers: ['police'],
    reach: ['email'],
    callMe: 'Rey Sample',
    email: 'rey@mail.example',
    mailWords: 'news',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral'],
  },
  steps: [
    onDay(0, '15:00', 'triage', 'accept-complaint', { allegations: ['F1'], priority: 'P1' }),
    onDay(1, '9:00', 'supervisor', 'assign-investigator', { allegations: ['a1'], investigator: 'investigator' }),
    onDay(
      30,
      '10:00',
      'supervisor',
      'pause-clock',
      {
        clock: 'az-investigation',
        cause: 'criminalMatterPending',
        from: dateOn(28),
        authority: 'County attorney, letter of this week.',
        document: 'Letter CR-2030-118',
      },
      'The county attorney charges one of the officers. From that day the limit has no due date.',
    ),
    untilDay(75, 'Six weeks pass. The limit stands still; the promises of the office do not.'),
    onDay(
      77,
      '9:00',
      'supervisor',
      'resume-clock',
      { clock: 'az-investigation', on: dateOn(75), document: 'Order of dismissal CR-2030-118' },
      'The charge is dismissed. The 47 days of the pause are given back.',
    ),
    onDay(
      130,
      '9:00',
      'supervisor',
      'pause-clock',
      {
        clock: 'az-investigation',
        cause: 'subjectUnavailable',
        from: dateOn(100),
        to: dateOn(129),
        authority: 'Chief of police, on the officer’s leave.',
      },
      'The officer was on medical leave for 29 days. It is recorded when it is over, with both its days.',
    ),
    onDay(
      136,
      '10:00',
      'supervisor',
      'record-first-contact',
      { result: 'reached', text: 'Called by the phone number of the plan.' },
      'A window to file elsewhere comes near. That is rule U10: the person is called and has it in writing, with the date.',
    ),
    onDay(136, '10:30', 'supervisor', 'record-urgent-action', {
      action: 'datedNotice',
      text: 'Sent today, to them and to counsel, with the last day of each window.',
    }),
    onDay(200, '14:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1'],
      summary: 'Two cameras show that his hands were up.',
    }),
    onDay(212, '10:00', 'legal', 'approve-legal-review', { allegations: ['a1'] }),
    onDay(
      240,
      '11:00',
      'supervisor',
      'decide-allegation',
      {
        allegation: 'a1',
        outcome: 'sustained',
        reasons: 'The force had no purpose.',
        words: 'What you told us was right. The officer’s agency decides what follows for him.',
      },
      'Day 240 is past 180 and within the limit all the same.',
    ),
    onDay(242, '9:00', 'supervisor', 'close-case', {}),
  ],
  explains: ['az-investigation'],
})
