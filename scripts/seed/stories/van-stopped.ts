import { story } from '../story.ts'
import { hoursAgo } from '../when.ts'

export const vanStopped = story({
  name: 'van-stopped',
  about: 'A work van stopped for nothing; arrived two hours ago',
  channel: 'web',
  language: 'en',
  received: hoursAgo(2),
  happenedDaysBefore: 0,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Three of us were driving to a roofing job. A county car and a gray truck without markings pulled us over. Nobody told us why. ' +
      'They asked where each of us was born and kept us on the shoulder for forty minutes. Then one of them said "have a good day" and ' +
      'they drove off. We were late and lost the morning.',
    kinds: ['stops', 'unequal'],
    happenedTime: '06:50',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Highway 9 near the grain silo',
    placeKind: 'street',
    officers: ['sheriff', 'unknown'],
    reach: ['none'],
    shareName: 'never',
  },
  deeds: [],
})
