import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const filmedAndPushed = story({
  name: 'filmed-and-pushed',
  about: 'Pushed and threatened for filming; in legal review',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(41, '15:42'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'I filmed an arrest from across the street. One officer walked over, held his hand over my lens and said he would remember my face. ' +
      'When I stepped back he shoved me against a parked car. The video has all of it until the lens goes dark.',
    kinds: ['force', 'other'],
    kindsOther: 'Threatened for filming',
    happenedTime: '12:20',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Second Street, in front of the bakery',
    placeKind: 'street',
    officers: ['ice', 'police'],
    reach: ['email'],
    callMe: 'Jamie Specimen',
    email: 'jamie@mail.example',
    mailWords: 'news',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs'],
  },
  deeds: [
    does('triage', workingDaysAgo(40, '09:09'), 'acknowledge-complaint', {
      words: 'Please keep the original video on the phone and make a copy.',
    }),
    does('triage', workingDaysAgo(37, '11:13'), 'accept-complaint', { allegations: ['R1', 'F1'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(35, '14:29'), 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    does('investigator', workingDaysAgo(34, '09:57'), 'complete-task', {
      task: 'askForFootage',
      result: 'Original video copied from the phone with the complainant present; bakery camera saved.',
    }),
    does('investigator', workingDaysAgo(31, '16:45'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed in person. Bruise on the left shoulder, photographed.',
    }),
    does('investigator', workingDaysAgo(22, '10:02'), 'name-subject', {
      allegations: ['a1', 'a2'],
      agency: 'ice',
      name: 'Officer B. Demo, identified by voice and gait on two recordings',
    }),
    does('investigator', workingDaysAgo(4, '15:50'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary:
        'Both recordings show the hand over the lens, the words, and the shove while the complainant steps back. The officer’s report mentions neither filming nor contact.',
    }),
  ],
})
