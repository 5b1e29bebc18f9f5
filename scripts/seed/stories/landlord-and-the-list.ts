import { does, story } from '../story.ts'
import { hoursAgo, workingDaysAgo } from '../when.ts'

/** A wish to withdraw waits for staff, or for its 72 hours. */
export const landlordAndTheList = story({
  name: 'landlord-and-the-list',
  about: 'A tenant list handed over; under investigation, and the complainant has asked to withdraw',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(19, '12:26'),
  happenedDaysBefore: 8,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'The manager of our building gave a list of everybody who lives here to a man from the task force. My neighbor saw the list: names, ' +
      'apartment numbers, license plates. Next day two cars sat at the gate and ran plates all morning.',
    kinds: ['privacy', 'localHelp'],
    state: 'co',
    town: 'Example Falls',
    place: 'Apartment building on Lark Street',
    placeKind: 'home',
    officers: ['police', 'otherFederal'],
    reach: ['email'],
    callMe: 'Kim Test',
    email: 'kim@mail.example',
    mailWords: 'news',
    goodDays: ['tuesday', 'thursday'],
    shareName: 'never',
    shareFacts: ['attorneyGeneral'],
  },
  deeds: [
    does('triage', workingDaysAgo(18, '09:41'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(15, '14:50'), 'accept-complaint', { allegations: ['I2', 'I1'], priority: 'P2' }),
    does('second-supervisor', workingDaysAgo(14, '10:08'), 'assign-investigator', {
      allegations: ['a1', 'a2'],
      investigator: 'second-investigator',
    }),
    does('second-investigator', workingDaysAgo(12, '16:17'), 'complete-task', {
      task: 'askForFootage',
      result: 'Asked the police for the audit log of plate-reader queries for both days, 06:00 to 14:00.',
    }),
    does('complainant', hoursAgo(30), 'withdraw-complaint', {
      reason: 'The manager asked around who wrote. I am afraid to lose the apartment.',
    }),
  ],
})
