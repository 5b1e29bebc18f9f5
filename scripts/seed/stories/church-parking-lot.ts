import { story } from '../story.ts'
import { hoursAgo } from '../when.ts'

export const churchParkingLot = story({
  name: 'church-parking-lot',
  about: 'Checks outside a church; arrived yesterday, not read yet',
  channel: 'web',
  language: 'en',
  received: hoursAgo(26),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'sawIt',
    story:
      'After the early service four officers stood at the exit of our parking lot and looked into every car. Families turned around and ' +
      'left by the back. I asked one of them whether the church had agreed to this. He said it was a public road and told me to move on.',
    kinds: ['stops', 'other'],
    kindsOther: 'People are afraid to come to church',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Chapel on Second Street',
    placeKind: 'worship',
    officers: ['police', 'ice'],
    reach: ['email'],
    callMe: 'Robin Test',
    email: 'robin@mail.example',
    mailWords: 'note',
    goodDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    goodHours: ['morning', 'afternoon'],
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'attorneyGeneral'],
  },
  deeds: [],
})
