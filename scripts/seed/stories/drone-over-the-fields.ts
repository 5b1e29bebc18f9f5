import { story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** Nobody touched it: both limits passed, the supervisor was told, then the lead. */
export const droneOverTheFields = story({
  name: 'drone-over-the-fields',
  about: 'A drone over farm housing; nobody has read it, overdue and escalated to the lead',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(14, '08:12'),
  happenedDaysBefore: 4,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'For two weeks a drone has been hovering over the rows of trailers where the pickers live, mostly at dinner time and again around ' +
      'five in the morning. It comes from the lot where the task force parks. Children are scared of it. Nobody answers when we ask what ' +
      'it is for.',
    kinds: ['privacy'],
    aboutWhen: 'Most days for two weeks',
    goingOn: true,
    state: 'co',
    town: 'Specimen',
    place: 'Worker housing east of the packing house',
    placeKind: 'home',
    officers: ['cbp', 'sheriff'],
    reach: ['none'],
    shareName: 'never',
    shareFacts: ['attorneyGeneral'],
  },
  deeds: [],
})
