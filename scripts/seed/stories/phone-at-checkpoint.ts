import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const phoneAtCheckpoint = story({
  name: 'phone-at-checkpoint',
  about: 'A phone searched and kept at a checkpoint; accepted, waits for an investigator',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(8, '21:15'),
  happenedDaysBefore: 5,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'At the checkpoint an officer told me to unlock my phone. I said I did not want to. He said then we would be there all night, so I ' +
      'did it. He scrolled through my messages and pictures and then put the phone in a bag. I was let go without it. It is eleven days ' +
      'now. My bus pass, my bank and my daughter’s school are all on that phone.',
    kinds: ['stops', 'property', 'privacy'],
    happenedTime: '22:40',
    lasted: 'About an hour and a half',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Checkpoint at the county line',
    placeKind: 'street',
    officers: ['cbp', 'statePolice'],
    reach: ['email'],
    callMe: 'Sam Sample',
    email: 'sam@mail.example',
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'federalWatchdogs'],
  },
  deeds: [
    does('triage', workingDaysAgo(7, '10:20'), 'acknowledge-complaint', {
      words:
        'We have read your complaint. You do not need a phone to follow it: the code works on any computer, for instance at a library.',
    }),
    does('triage', workingDaysAgo(2, '11:55'), 'accept-complaint', { allegations: ['S4', 'T1'], priority: 'P2' }),
  ],
})
