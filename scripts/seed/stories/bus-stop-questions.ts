import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const busStopQuestions = story({
  name: 'bus-stop-questions',
  about: 'Students questioned at a bus stop; just given to an investigator',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(10, '16:05'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'knows',
    relation: 'Aunt of one of the students',
    mayContactThem: 'no',
    permissionProof: 'later',
    story:
      'My nephew and two friends, all fifteen, were waiting for the school bus. Two officers asked each of them where their parents were ' +
      'from and took a picture of one boy’s backpack tag with his name and school on it. No adult was with them. The bus driver saw the end.',
    kinds: ['vulnerable', 'privacy'],
    happenedTime: '07:10',
    state: 'co',
    town: 'Example Falls',
    place: 'Stop on Cedar Street',
    placeKind: 'street',
    officers: ['police', 'ice'],
    reach: ['trusted'],
    trustedName: 'Counselor at the school',
    trustedReach: 'Front office, ask for the counselor',
    trustedMayKnow: 'That I wrote to an office, not what about',
    shareName: 'never',
    shareFacts: ['internalInvestigators'],
  },
  deeds: [
    does('triage', workingDaysAgo(9, '10:12'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(6, '13:40'), 'accept-complaint', { allegations: ['C1', 'I1'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(4, '09:14'), 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
  ],
})
