import { dateOn, longStory, onDay } from '../long-story.ts'

/** A child alone cannot wait for triage: minutes after the complaint the limits run and the post on call is told. */
export const childHeldAlone = longStory({
  name: 'child-held-alone',
  title: 'A child held alone at night',
  about:
    'A neighbour writes late at night that a girl of nine is held without her parents. The open answer alone is enough for rule U2: the first ' +
    'word is due within a quarter of an hour, child welfare and counsel within the hour, and nobody need accept the complaint first.',
  office: { state: 'NM', zone: 'America/Denver' },
  receivedAt: '23:10',
  answers: {
    now: ['childAlone'],
    about: 'sawIt',
    story: 'They took the parents from the car at the checkpoint and the girl, nine years old, sits in their office alone.',
    kinds: ['custody'],
    happenedOn: dateOn(0),
    state: 'nm',
    placeKind: 'street',
    officers: ['cbp'],
    reach: ['phone'],
    callMe: 'A neighbour',
    phone: '(575) 555-0117',
    voicemail: 'no',
    shareName: 'ask',
    shareFacts: ['legalHelp'],
  },
  steps: [
    onDay(0, '23:20', 'supervisor', 'confirm-urgency', {}, 'The rules propose and a person confirms; no limit waited for that.'),
    onDay(0, '23:22', 'supervisor', 'record-first-contact', {
      result: 'reached',
      text: 'Spoke to the neighbour. The girl has an aunt in town, who is on her way.',
    }),
    onDay(0, '23:40', 'supervisor', 'record-urgent-action', {
      action: 'childWelfare',
      text: 'Child welfare’s night desk has the name and the place and sends somebody.',
    }),
    onDay(
      1,
      '0:30',
      'supervisor',
      'record-urgent-action',
      { action: 'counsel', text: 'Counsel on call drives to the checkpoint.' },
      'An hour was given for counsel, and it took twenty minutes more: the supervisors were told at the minute.',
    ),
    onDay(1, '9:00', 'triage', 'accept-complaint', { allegations: ['C1', 'C2'], priority: 'P0' }),
    onDay(1, '10:00', 'supervisor', 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    onDay(2, '11:00', 'investigator', 'record-urgent-action', {
      action: 'watchHolding',
      text: 'Released to her aunt this morning, seen by child welfare.',
    }),
    onDay(20, '15:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary: 'Eleven hours alone in an office; no guardian was told.',
    }),
    onDay(24, '10:00', 'legal', 'approve-legal-review', { allegations: ['a1', 'a2'] }),
    onDay(25, '9:00', 'supervisor', 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'No safeguard for a minor was kept.',
      words: 'A child was kept alone, and that was wrong.',
    }),
    onDay(25, '9:20', 'supervisor', 'decide-allegation', {
      allegation: 'a2',
      outcome: 'sustained',
      reasons: 'No time was given to arrange for her.',
      words: 'Her parents were given no time to arrange for her.',
    }),
    onDay(26, '9:00', 'supervisor', 'close-case', {}),
  ],
  explains: ['firstContact', 'counsel'],
})
