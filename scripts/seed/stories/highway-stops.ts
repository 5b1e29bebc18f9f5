import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const highwayStops = story({
  name: 'highway-stops',
  about: 'Stopped four times in a month on one road; decided, the outcome is to be told',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(66, '22:11'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'I drive the same road to work as everyone on my shift. In one month I was stopped four times and nobody else was. Each time they ' +
      'asked if I was a citizen. I am. I wrote down the dates and the last two plate numbers.',
    kinds: ['stops', 'unequal'],
    aboutWhen: 'Four times within a month',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Highway 9, mile 12 to 15',
    placeKind: 'street',
    officers: ['statePolice', 'cbp'],
    reach: ['email'],
    callMe: 'Noor Example',
    email: 'noor@mail.example',
    mailWords: 'reply',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs'],
  },
  deeds: [
    does('triage', workingDaysAgo(65, '10:10'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(62, '09:27'), 'accept-complaint', { allegations: ['B1', 'S1'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(60, '15:35'), 'assign-investigator', {
      allegations: ['a1', 'a2'],
      investigator: 'second-investigator',
    }),
    does('second-investigator', workingDaysAgo(57, '13:30'), 'complete-task', {
      task: 'askForFootage',
      result: 'Dash-camera video of three of four stops received; the fourth was not kept.',
    }),
    does('second-investigator', workingDaysAgo(55, '18:20'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed by video call. Dates and plates match the stop records.',
    }),
    does('second-investigator', workingDaysAgo(40, '11:45'), 'name-subject', {
      allegations: ['a1', 'a2'],
      agency: 'statePolice',
      name: 'Trooper K. Test (three of the four stops)',
    }),
    does('second-investigator', workingDaysAgo(21, '14:55'), 'send-to-legal-review', {
      allegations: ['a1', 'a2'],
      summary:
        'Of 212 stops on that stretch in the month, 9 in 10 drivers were of one origin; counts on the road put them at 3 in 10. No stop led to a citation.',
    }),
    does('legal', workingDaysAgo(12, '10:33'), 'approve-legal-review', { allegations: ['a1', 'a2'] }),
    does('supervisor', workingDaysAgo(5, '09:20'), 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'The trooper’s stops follow no pattern but origin. The explanation given for each differs from the video.',
      words: 'We found that you were stopped because of where people thought you came from. That is not allowed.',
    }),
    does('supervisor', workingDaysAgo(5, '09:34'), 'decide-allegation', {
      allegation: 'a2',
      outcome: 'notSustained',
      reasons: 'For the one stop without video the accounts differ and nothing decides between them.',
      words: 'For one of the four stops we could not find out what happened.',
    }),
  ],
})
