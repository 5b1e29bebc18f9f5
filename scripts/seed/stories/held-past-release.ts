import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** Legal review itself ran past its limit. */
export const heldPastRelease = story({
  name: 'held-past-release',
  about: 'Held two days after release was ordered; legal review is overdue',
  channel: 'partner',
  language: 'en',
  received: workingDaysAgo(71, '17:08'),
  happenedDaysBefore: 5,
  answers: {
    now: ['none'],
    about: 'helper',
    organization: 'Example Falls Legal Aid',
    organizationRole: 'Paralegal',
    peopleAffected: 'one',
    story:
      'Our client posted bond on a Tuesday at 10:30. The jail kept him until Thursday evening because of a request from the task force ' +
      'that no judge had signed. We asked for release in writing four times and have the times of each call.',
    kinds: ['custody', 'localHelp'],
    happenedTime: '10:30',
    lasted: 'Two days and eight hours',
    state: 'co',
    town: 'Example Falls',
    place: 'County jail',
    placeKind: 'detention',
    officers: ['detention', 'ice'],
    reach: ['email', 'phone'],
    callMe: 'Paralegal on duty',
    email: 'duty@legalaid.example',
    phone: '(303) 555-0175',
    voicemail: 'yes',
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(70, '09:44'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(68, '10:36'), 'accept-complaint', { allegations: ['D3', 'G3'], priority: 'P0' }),
    does('supervisor', workingDaysAgo(68, '11:12'), 'assign-investigator', {
      allegations: ['a1', 'a2'],
      investigator: 'second-investigator',
    }),
    does('second-investigator', workingDaysAgo(65, '10:10'), 'complete-task', {
      task: 'askForFootage',
      result: 'Release desk log and the unsigned request received from the jail.',
    }),
    does('second-investigator', workingDaysAgo(60, '14:40'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Paralegal interviewed; call log with times received.',
    }),
    does('second-investigator', workingDaysAgo(19, '12:05'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary: 'Held for 56 hours after bond. The request names no warrant. The jail’s own policy asks for one signed by a judge.',
    }),
  ],
})
