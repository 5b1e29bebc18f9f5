import { dateOn, longStory, onDay, untilDay } from '../long-story.ts'

/** Whoever acts under a 287(g) agreement answers to the sheriff and to ICE alike: a complaint goes to both offices. */
export const deputyUnderAnAgreement = longStory({
  name: 'deputy-under-an-agreement',
  title: 'A deputy under a 287(g) agreement, to both offices',
  about:
    'A sheriff’s deputy stops a driver and asks for her papers under the sheriff’s agreement with ICE. By that agreement the complaint is ' +
    'for the sheriff’s internal affairs and for ICE’s Office of Professional Responsibility. The rules propose both, a person confirms, ' +
    'and a change of route later on begins no limit anew.',
  office: { state: 'CO', zone: 'America/Denver' },
  answers: {
    now: ['none'],
    about: 'me',
    story: 'A deputy stopped me for a tail light and asked where I was born. He said he works with ICE now and kept my phone.',
    kinds: ['stops', 'property'],
    happenedOn: dateOn(-3),
    state: 'co',
    placeKind: 'street',
    officers: ['sheriff'],
    reach: ['email'],
    callMe: 'Dolores Sample',
    email: 'dolores@mail.example',
    mailWords: 'news',
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'attorneyGeneral'],
  },
  steps: [
    onDay(1, '10:00', 'triage', 'acknowledge-complaint', { words: 'We have read what you wrote. We will look into it and write again.' }),
    onDay(3, '11:00', 'triage', 'accept-complaint', { allegations: ['S1', 'S4'], priority: 'P2' }),
    onDay(
      4,
      '9:30',
      'triage',
      'record-authority',
      {
        allegations: ['a1', 'a2'],
        employer: 'sheriff',
        authority: 'agreement287g',
        certified: 'certified',
        place: 'co',
        on: dateOn(-3),
        also: [],
        conflicts: [],
      },
      'The county signed a Task Force Model agreement, and the deputy’s certification was in force on that day.',
    ),
    onDay(4, '15:00', 'supervisor', 'confirm-routes', { allegations: ['a1', 'a2'] }),
    onDay(5, '9:00', 'supervisor', 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    onDay(20, '14:00', 'investigator', 'add-note', {
      text: 'The dashboard camera shows the stop. The question about birth comes before any ticket.',
    }),
    onDay(
      34,
      '10:00',
      'investigator',
      'record-authority',
      {
        allegations: ['a1', 'a2'],
        employer: 'sheriff',
        authority: 'agreement287g',
        certified: 'notCertified',
        place: 'co',
        on: dateOn(-3),
        also: [],
        conflicts: [],
      },
      'The training record says otherwise: the certification had lapsed a week before. The routes are proposed anew; no limit begins anew.',
    ),
    onDay(35, '9:00', 'supervisor', 'confirm-routes', { allegations: ['a1', 'a2'] }),
    untilDay(80, 'Six weeks of interviews. The limit to investigate comes near and its owner is reminded.'),
    onDay(84, '16:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary: 'No reasonable suspicion is on record. The phone was held for two hours without consent.',
    }),
    onDay(90, '11:00', 'legal', 'approve-legal-review', { allegations: ['a1', 'a2'] }),
    onDay(92, '10:00', 'supervisor', 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'The stop went on after its purpose had ended.',
      words: 'You were right: the stop should have ended with the ticket.',
    }),
    onDay(92, '10:30', 'supervisor', 'decide-allegation', {
      allegation: 'a2',
      outcome: 'sustained',
      reasons: 'Neither consent nor a warrant.',
      words: 'You were right: your phone should not have been kept.',
    }),
    onDay(93, '9:00', 'supervisor', 'close-case', {}),
  ],
  explains: ['investigate'],
})
