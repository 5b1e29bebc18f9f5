import { dateOn, longStory, onDay } from '../long-story.ts'

/** D.C. sets a time for screening and for telling the outcome; between them the case is reviewed, sent back and reviewed again. */
export const chainOfReview = longStory({
  name: 'chain-of-review',
  title: 'A D.C. chain of review',
  about:
    'In the District of Columbia the time for screening and for telling both sides is law. Screening waits while the complainant is asked ' +
    'for more. What legal review sends back goes on under the limit it had, and the decision of each allegation waits for the last one ' +
    'before the notice runs.',
  office: { state: 'DC', zone: 'America/New_York' },
  answers: {
    now: ['none'],
    about: 'me',
    story: 'Officers at the checkpoint asked only those who looked like us for papers, and searched my bag without asking.',
    kinds: ['stops', 'unequal'],
    happenedOn: dateOn(-1),
    state: 'dc',
    placeKind: 'street',
    officers: ['police', 'otherFederal'],
    reach: ['email'],
    callMe: 'Imani Sample',
    email: 'imani@mail.example',
    mailWords: 'news',
    shareName: 'ask',
    shareFacts: ['internalInvestigators'],
  },
  steps: [
    onDay(1, '11:00', 'triage', 'acknowledge-complaint', { words: 'Which checkpoint was it, and at what time? Write to us here.' }),
    onDay(
      2,
      '9:00',
      'supervisor',
      'pause-clock',
      {
        clock: 'triage',
        cause: 'waitingForComplainant',
        from: dateOn(1),
        authority: 'D.C. Code 5-1104 to 5-1114: further information was asked for.',
      },
      'The law lets screening wait for an answer that was asked for.',
    ),
    onDay(9, '20:00', 'complainant', 'write-message', { text: 'At 14th and U, Sunday around nine in the evening.' }),
    onDay(
      10,
      '9:00',
      'supervisor',
      'resume-clock',
      { clock: 'triage', on: dateOn(9) },
      'Screening runs on: the days it waited are given back.',
    ),
    onDay(11, '10:00', 'triage', 'accept-complaint', { allegations: ['B1', 'S4'], priority: 'P2' }),
    onDay(14, '9:00', 'supervisor', 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    onDay(
      29,
      '10:00',
      'supervisor',
      'record-first-contact',
      { result: 'reached', text: 'Called by the phone number of the plan.' },
      'A window to file elsewhere comes near. That is rule U10: the person is called and has it in writing, with the date.',
    ),
    onDay(29, '10:30', 'supervisor', 'record-urgent-action', {
      action: 'datedNotice',
      text: 'Sent today, to them and to counsel, with the last day of each window.',
    }),
    onDay(60, '15:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary: 'Of 41 people who were stopped 38 were asked for papers in Spanish.',
    }),
    onDay(
      66,
      '11:00',
      'legal',
      'return-from-legal-review',
      { allegations: ['a1'], reasons: 'Compare with the checkpoint of the week before.' },
      'Only one of the two allegations is sent back. It has the time it had, and no more.',
    ),
    onDay(80, '16:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1'],
      summary: 'The week before: 12 of 50, by the same officers, with the same order.',
    }),
    onDay(82, '10:00', 'legal', 'approve-legal-review', { allegations: ['a2'] }),
    onDay(85, '10:00', 'legal', 'approve-legal-review', { allegations: ['a1'] }),
    onDay(88, '9:00', 'supervisor', 'decide-allegation', {
      allegation: 'a2',
      outcome: 'sustained',
      reasons: 'No consent and no basis.',
      words: 'The search of your bag was not right.',
    }),
    onDay(
      91,
      '9:00',
      'supervisor',
      'decide-allegation',
      {
        allegation: 'a1',
        outcome: 'notSustained',
        reasons: 'The numbers point to it and do not prove it.',
        words: 'We could not prove that people were chosen by how they look. The numbers are on record.',
      },
      'With the last decision the ten business days to tell both sides begin.',
    ),
    onDay(98, '11:00', 'supervisor', 'close-case', {}),
  ],
  explains: ['triage', 'outcome-notice'],
})
