import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const noBadge = story({
  name: 'no-badge',
  about: 'Masked officers who would not say who they were; approved, one of two decisions made',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(58, '09:33'),
  happenedDaysBefore: 2,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Two masked men in plain jackets stopped me at my gate and asked for my name. I asked for theirs and who they worked for. One said ' +
      '"you will find out". The truck had no front plate. I was afraid it was a robbery.',
    kinds: ['masks', 'stops'],
    happenedTime: '19:15',
    state: 'co',
    town: 'Specimen',
    place: 'In front of my house',
    placeKind: 'home',
    officers: ['unknown'],
    agencyNames: 'Rear plate was a county plate',
    reach: ['letter'],
    callMe: 'R. Demo',
    address: 'R. Demo\n12 Invented Lane\nSpecimen, CO 80000',
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'attorneyGeneral'],
  },
  deeds: [
    does('triage', workingDaysAgo(57, '10:27'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(54, '13:01'), 'accept-complaint', { allegations: ['R2', 'S1'], priority: 'P2' }),
    does('second-supervisor', workingDaysAgo(52, '09:55'), 'assign-investigator', {
      allegations: ['a1', 'a2'],
      investigator: 'investigator',
    }),
    does('investigator', workingDaysAgo(50, '11:11'), 'complete-task', {
      task: 'askForFootage',
      result: 'Neighbor’s doorbell video received: faces covered, vehicle and rear plate clear.',
    }),
    does('investigator', workingDaysAgo(47, '10:00'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed at the library, 50 minutes.',
    }),
    does('investigator', workingDaysAgo(36, '15:21'), 'name-subject', {
      allegations: ['a1', 'a2'],
      agency: 'sheriff',
      name: 'Deputy T. Sample, by the motor pool log for that plate',
    }),
    does('investigator', workingDaysAgo(17, '16:16'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary:
        'The deputy confirms being there, says the mask was his own choice and that he gave no name. No reason for the stop is recorded.',
    }),
    does('legal', workingDaysAgo(9, '11:42'), 'add-privileged-note', {
      text: 'Check before approval whether the county adopted the identification rule by ordinance or only by memo; a memo alone would weaken a1.',
    }),
    does('legal', workingDaysAgo(7, '14:06'), 'approve-legal-review', {
      allegations: ['a1', 'a2'],
      opinion: 'Sound. The identification rule was adopted by ordinance and was in force. The stop has no stated basis on either account.',
    }),
    does('supervisor', workingDaysAgo(3, '10:50'), 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'The deputy admits that he neither wore nor gave identification when asked. The ordinance left no exception for this work.',
      words: 'We found that the deputy broke the rule: he had to say who he was when you asked.',
    }),
  ],
})
