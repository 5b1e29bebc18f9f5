import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** A whole life: returned once by legal review, approved, decided and closed. */
export const grandmotherPushed = story({
  name: 'grandmother-pushed',
  about: 'An older woman pushed at her door; closed with findings',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(88, '11:03'),
  happenedDaysBefore: 2,
  answers: {
    now: ['none'],
    about: 'knows',
    relation: 'Granddaughter',
    mayContactThem: 'yes',
    permissionProof: 'now',
    story:
      'My grandmother is 78. She stood in her doorway and asked to see a paper. An officer pushed her aside with his forearm and she fell ' +
      'against the coat rack. They searched the house and left. She has a broken wrist. They never showed the paper.',
    kinds: ['force', 'stops', 'vulnerable'],
    happenedTime: '06:15',
    state: 'co',
    town: 'Example Falls',
    placeKind: 'home',
    officers: ['ice', 'police'],
    reach: ['email', 'phone'],
    callMe: 'Ana Sample',
    email: 'ana@mail.example',
    mailWords: 'news',
    phone: '(303) 555-0109',
    voicemail: 'no',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(87, '09:00'), 'acknowledge-complaint', {
      words: 'Thank you for writing for your grandmother. We will come to her if she cannot travel.',
    }),
    does('triage', workingDaysAgo(85, '10:18'), 'accept-complaint', { allegations: ['F1', 'S3'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(84, '08:47'), 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    does('investigator', workingDaysAgo(83, '10:05'), 'complete-task', {
      task: 'askForFootage',
      result: 'Body-camera video of two officers held and received.',
    }),
    does('investigator', workingDaysAgo(79, '14:15'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed at home with the granddaughter present. Hospital report received with written consent.',
    }),
    does('investigator', workingDaysAgo(70, '09:48'), 'name-subject', {
      allegations: ['a1'],
      agency: 'police',
      name: 'Officer L. Specimen, Example Falls Police',
    }),
    does('investigator', workingDaysAgo(70, '09:52'), 'name-subject', {
      allegations: ['a2'],
      agency: 'ice',
      name: 'Supervisory officer J. Test',
    }),
    does('investigator', workingDaysAgo(46, '15:10'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary: 'Video shows the forearm and the fall. A paper is held up inside the house; what it is cannot be read.',
    }),
    does('legal', workingDaysAgo(41, '11:25'), 'return-from-legal-review', {
      allegations: ['a2'],
      reasons: 'Obtain the paper itself before a finding on the entry.',
    }),
    does('investigator', workingDaysAgo(37, '16:38'), 'send-to-legal-review', {
      allegations: ['a2'],
      summary: 'The paper is a warrant signed by a judge for this address, dated the day before. A copy is in the file.',
    }),
    does('legal', workingDaysAgo(33, '10:14'), 'approve-legal-review', {
      allegations: ['a1', 'a2'],
      opinion:
        'Expect a claim on a1; the video is decisive. On a2 the warrant is valid on its face, and showing it late is a matter of policy, not of entry.',
    }),
    does('supervisor', workingDaysAgo(24, '09:36'), 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'No resistance and no risk is visible. Pushing a person of that age through a doorway was not needed for anything.',
      words: 'We found that the officer used force that was not needed. His agency has been told and must answer.',
    }),
    does('supervisor', workingDaysAgo(24, '09:51'), 'decide-allegation', {
      allegation: 'a2',
      outcome: 'exonerated',
      reasons: 'A judge had signed a warrant for this address. It should have been shown at the door; the entry was lawful.',
      words: 'A judge had allowed the search, so the entry was lawful. The paper should have been shown to your grandmother at the door.',
    }),
    does('supervisor', workingDaysAgo(22, '13:20'), 'close-case', {}),
  ],
})
