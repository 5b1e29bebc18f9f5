import { does, story } from '../story.ts'
import { hoursAgo, workingDaysAgo } from '../when.ts'

/** A new contact plan waits for staff to confirm it by the old one. */
export const patientNumber = story({
  name: 'patient-number',
  about: 'Hospital data passed on; under investigation, and a new contact plan waits to be confirmed',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(23, '09:54'),
  happenedDaysBefore: 20,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'An agent at my door knew the date and the room of my hospital visit. Only the hospital has that. When I asked the hospital they ' +
      'said "we cooperate with law enforcement" and hung up.',
    kinds: ['privacy'],
    state: 'co',
    town: 'Sample Ridge',
    placeKind: 'home',
    officers: ['ice'],
    reach: ['email'],
    callMe: 'Alex Demo',
    email: 'alex@mail.example',
    mailWords: 'reply',
    shareName: 'never',
    shareFacts: ['attorneyGeneral', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(22, '11:36'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(19, '15:02'), 'accept-complaint', { allegations: ['I1'], priority: 'P1' }),
    does('second-supervisor', workingDaysAgo(17, '09:09'), 'assign-investigator', { allegations: ['a1'], investigator: 'investigator' }),
    does('investigator', workingDaysAgo(16, '10:28'), 'complete-task', {
      task: 'askForFootage',
      result: 'Instead of footage: asked the hospital for the access log of the record, and the task force for its request.',
    }),
    does('investigator', workingDaysAgo(11, '13:44'), 'send-message', {
      text: 'The hospital has two weeks to give us the list of who looked at your record. You do not need to do anything until then.',
    }),
    does('complainant', hoursAgo(20), 'change-contact-plan', {
      plan: { reach: ['phone'], callMe: 'Alex', phone: '(303) 555-0190', voicemail: 'no', goodHours: ['evening'] },
      mail: false,
    }),
  ],
})
