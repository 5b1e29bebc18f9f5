import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const airlineLine = story({
  name: 'airline-line',
  about: 'About an airline, not about officers; closed at triage as outside what the office looks into',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(17, '13:59'),
  happenedDaysBefore: 0,
  answers: {
    now: ['none'],
    about: 'me',
    story: 'The airline staff made me stand aside and asked for a second identification that nobody else had to show. I missed my flight.',
    kinds: ['unequal'],
    state: 'other',
    town: 'Airport',
    placeKind: 'other',
    officers: ['other'],
    agencyNames: 'Airline counter staff',
    reach: ['email'],
    callMe: 'Lee Test',
    email: 'lee@mail.example',
    shareName: 'ask',
  },
  deeds: [
    does('triage', workingDaysAgo(16, '10:41'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(15, '09:13'), 'decline-complaint', {
      reason: 'outsideJurisdiction',
      explanation:
        'Private airline staff only; no officer of a task force took part. Referred to the federal department of transportation.',
      words:
        'We look only into the conduct of task force officers, and none took part here. The federal department of transportation takes complaints about airlines; you can send it what you wrote to us.',
    }),
  ],
})
