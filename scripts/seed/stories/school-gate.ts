import { demoEntries } from '../registers.ts'
import { does, story } from '../story.ts'
import { daysAgo, workingDaysAgo } from '../when.ts'

export const schoolGate = story({
  name: 'school-gate',
  about: 'An operation in front of a school; sent on to two offices by an agreement, the investigation due within days',
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
    does('supervisor', workingDaysAgo(19, '08:50'), 'set-operation', { operation: demoEntries.operation }),
    does('supervisor', workingDaysAgo(19, '08:58'), 'link-subject', { subject: 's1', officer: demoEntries.officer }),
    does('supervisor', workingDaysAgo(19, '09:10'), 'confirm-routes', { allegations: ['a1', 'a2'] }),
    does('investigator', workingDaysAgo(18, '13:35'), 'prepare-referral', {
      allegation: 'a1',
      office: 'LIA',
      shares: 'withoutName',
      letter: 'To the internal affairs of the Specimen County Sheriff. Please tell us within 30 days who looks into it.',
      summary: 'Three vehicles blocked the turning lane of a school at pick-up time. Eleven children were collected late.',
    }),
    does('investigator', workingDaysAgo(18, '14:05'), 'send-referral', { referral: 'LIA', way: 'mail' }),
    does('investigator', workingDaysAgo(12, '10:20'), 'record-acknowledgement', {
      referral: 'LIA',
      theirs: 'Their number 26-118, by letter.',
    }),
    does('investigator', workingDaysAgo(4, '16:02'), 'add-note', {
      text: 'Draft of the summary begun. Open: whether the sheriff’s pre-clearance list was complete. Second request sent.',
    }),
  ],
})
