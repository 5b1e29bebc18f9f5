import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const agentsNeverNamed = story({
  name: 'agents-never-named',
  about: 'Officers who could not be identified; closed without a finding',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(54, '23:40'),
  happenedDaysBefore: 15,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'They took the cash from my glove box during a stop at night, 340 dollars for rent. There were two of them. I did not see faces, the lights were in my eyes.',
    kinds: ['property', 'masks'],
    aboutWhen: 'A Friday night',
    state: 'co',
    town: 'Example Falls',
    place: 'Somewhere on the river road',
    placeKind: 'street',
    officers: ['unknown'],
    reach: ['none'],
    shareName: 'never',
  },
  deeds: [
    does('triage', workingDaysAgo(53, '11:06'), 'acknowledge-complaint', {
      words: 'If you remember anything about the car or the voices, please write it here.',
    }),
    does('triage', workingDaysAgo(50, '10:52'), 'accept-complaint', { allegations: ['T1', 'R2'], priority: 'P3' }),
    does('supervisor', workingDaysAgo(48, '16:09'), 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    does('investigator', workingDaysAgo(46, '09:35'), 'complete-task', {
      task: 'askForFootage',
      result: 'Five agencies asked. None records a stop on that road that night.',
    }),
    does('investigator', workingDaysAgo(18, '14:48'), 'add-note', {
      text: 'Three messages to the complainant unanswered. No plate, no description, no record. Suggest closing.',
    }),
    does('supervisor', workingDaysAgo(13, '10:37'), 'decide-allegation', {
      allegation: 'a1',
      outcome: 'subjectUnidentified',
      reasons: 'Every agency with cars on that road was asked. Nothing identifies the officers or the vehicle.',
      words: 'We could not find out who stopped you. If you learn more, write to us and we will look again.',
    }),
    does('supervisor', workingDaysAgo(13, '10:40'), 'decide-allegation', {
      allegation: 'a2',
      outcome: 'subjectUnidentified',
      reasons: 'As for the first allegation.',
    }),
    does('supervisor', workingDaysAgo(12, '09:03'), 'close-case', {}),
  ],
})
