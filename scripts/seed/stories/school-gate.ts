import { does, story } from '../story.ts'
import { daysAgo, workingDaysAgo } from '../when.ts'

export const schoolGate = story({
  name: 'school-gate',
  about: 'An operation in front of a school; the investigation is due within days',
  channel: 'partner',
  language: 'en',
  received: daysAgo(97, '13:22'),
  happenedDaysBefore: 2,
  answers: {
    now: ['none'],
    about: 'helper',
    organization: 'Sample Ridge Parents Association',
    organizationRole: 'Secretary',
    peopleAffected: 'several',
    peopleCount: 'around forty families',
    story:
      'At pick-up time three vehicles blocked the turning lane of the elementary school and officers checked the papers of drivers who ' +
      'were waiting for their children. The principal had not been told. Eleven children were not collected until after five.',
    kinds: ['stops', 'vulnerable', 'localHelp'],
    happenedTime: '14:50',
    lasted: 'An hour and ten minutes',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Elementary school, turning lane',
    placeKind: 'school',
    officers: ['sheriff', 'ice'],
    reach: ['email'],
    callMe: 'The secretary',
    email: 'secretary@parents.example',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', daysAgo(96, '09:25'), 'acknowledge-complaint', {}),
    does('triage', daysAgo(88, '10:30'), 'accept-complaint', { allegations: ['S5', 'G5'], priority: 'P2' }),
    does('supervisor', daysAgo(86, '11:00'), 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
    does('investigator', workingDaysAgo(52, '10:11'), 'complete-task', {
      task: 'askForFootage',
      result: 'School and one parent provided dash-camera video. County answered that no operation record exists for that day.',
    }),
    does('investigator', workingDaysAgo(38, '15:47'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Met the secretary and two parents. List of eleven pick-up times received from the school office.',
    }),
    does('investigator', workingDaysAgo(20, '09:39'), 'name-subject', {
      allegations: ['a1', 'a2'],
      agency: 'sheriff',
      name: 'Specimen County patrol unit 4, shift commander of that afternoon',
    }),
    does('investigator', workingDaysAgo(4, '16:02'), 'add-note', {
      text: 'Draft of the summary begun. Open: whether the sheriff’s pre-clearance list was complete. Second request sent.',
    }),
  ],
})
