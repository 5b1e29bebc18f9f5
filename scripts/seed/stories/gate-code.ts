import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const gateCode = story({
  name: 'gate-code',
  about: 'Entry to a gated yard; closed as unfounded',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(62, '14:27'),
  happenedDaysBefore: 6,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Somebody from the task force used the code of our gate to drive into the yard at night. Only tenants have the code. My cousin saw the truck.',
    kinds: ['stops', 'privacy'],
    aboutWhen: 'Late at night',
    state: 'co',
    town: 'Sample Ridge',
    placeKind: 'home',
    officers: ['unknown'],
    reach: ['none'],
    shareName: 'never',
  },
  deeds: [
    does('triage', workingDaysAgo(61, '15:33'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(58, '10:07'), 'accept-complaint', { allegations: ['S3'], priority: 'P3' }),
    does('second-supervisor', workingDaysAgo(56, '11:51'), 'assign-investigator', {
      allegations: ['a1'],
      investigator: 'second-investigator',
    }),
    does('second-investigator', workingDaysAgo(54, '09:26'), 'complete-task', {
      task: 'askForFootage',
      result: 'Gate log and yard camera received from the property company.',
    }),
    does('second-investigator', workingDaysAgo(35, '13:58'), 'send-to-legal-review', {
      allegations: ['a1'],
      summary: 'The truck on camera belongs to a plumbing firm called that night for a burst pipe; the gate log shows its own code.',
    }),
    does('legal', workingDaysAgo(29, '09:40'), 'approve-legal-review', { allegations: ['a1'] }),
    does('second-supervisor', workingDaysAgo(26, '14:24'), 'decide-allegation', {
      allegation: 'a1',
      outcome: 'unfounded',
      reasons: 'Nobody from the task force was there. Camera, gate log and the firm’s invoice agree.',
      words: 'The truck belonged to a plumber who was called for a burst pipe. Nobody from the task force was in the yard.',
    }),
    does('second-supervisor', workingDaysAgo(26, '14:31'), 'close-case', {}),
  ],
})
