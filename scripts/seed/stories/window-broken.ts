import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const windowBroken = story({
  name: 'window-broken',
  about: 'A car window broken during a stop; legal review sent it back to the investigator',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(44, '10:17'),
  happenedDaysBefore: 3,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'I had both hands on the wheel and asked through the glass whether I was under arrest. The officer counted to three and broke the ' +
      'window. I had glass in my hair and a cut over my eye. My son was in the back seat.',
    kinds: ['force', 'property', 'vulnerable'],
    happenedTime: '08:05',
    state: 'co',
    town: 'Example Falls',
    place: 'Frontage road by the feed store',
    placeKind: 'street',
    officers: ['cbp', 'police'],
    reach: ['phone'],
    callMe: 'Toni Sample',
    phone: '(303) 555-0151',
    voicemail: 'no',
    goodHours: ['morning'],
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'legalHelp'],
  },
  deeds: [
    does('hotline', workingDaysAgo(43, '08:40'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(40, '09:51'), 'accept-complaint', { allegations: ['F4', 'C1'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(39, '10:25'), 'assign-investigator', {
      allegations: ['a1', 'a2'],
      investigator: 'second-investigator',
    }),
    does('second-investigator', workingDaysAgo(37, '13:08'), 'complete-task', {
      task: 'askForFootage',
      result: 'Body-camera video of one of two officers received; the other camera is said to have been off.',
    }),
    does('second-investigator', workingDaysAgo(33, '11:50'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed by phone, morning, 35 minutes.',
    }),
    does('second-investigator', workingDaysAgo(12, '16:30'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary:
        'The window was broken eleven seconds after the first order. No risk is visible or described in the report. The child was in view from the driver’s side.',
    }),
    does('legal', workingDaysAgo(6, '15:33'), 'return-from-legal-review', {
      allegations: ['a1', 'a2'],
      reasons:
        'Two things are missing: which policy on breaking windows was in force for the federal officer that day, and a statement from, or a refusal by, the officer whose camera was off.',
    }),
    does('second-investigator', workingDaysAgo(5, '09:18'), 'add-note', {
      text: 'Asked both agencies for their policy as of that day and the camera log of the second officer.',
    }),
  ],
})
