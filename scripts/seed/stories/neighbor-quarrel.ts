import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const neighborQuarrel = story({
  name: 'neighbor-quarrel',
  about: 'Withdrawn by the complainant, confirmed by staff and closed',
  channel: 'hotline',
  language: 'en',
  received: workingDaysAgo(21, '10:48'),
  happenedDaysBefore: 3,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Caller says: an off-duty deputy who lives next door threatened to "send his friends" because of a fence. Caller is not sure whether ' +
      'he meant the task force.',
    kinds: ['other'],
    kindsOther: 'Threat by an off-duty deputy',
    state: 'co',
    town: 'Specimen',
    placeKind: 'home',
    officers: ['sheriff'],
    reach: ['phone'],
    callMe: 'Mr. Sample',
    phone: '(970) 555-0146',
    voicemail: 'yes',
    shareName: 'never',
  },
  deeds: [
    does('hotline', workingDaysAgo(20, '08:59'), 'acknowledge-complaint', {}),
    does('complainant', workingDaysAgo(18, '07:36'), 'withdraw-complaint', { reason: 'We talked it over and he said sorry.' }),
    does('hotline', workingDaysAgo(18, '09:17'), 'confirm-request', { request: 'withdrawal' }),
    does('triage', workingDaysAgo(18, '11:30'), 'decline-complaint', {
      reason: 'withdrawn',
      explanation:
        'Withdrawn by the complainant and confirmed by phone, by the contact plan given at first. No sign of pressure; nobody else at risk.',
      words: 'As you asked, we have stopped. You may write again at any time.',
    }),
  ],
})
