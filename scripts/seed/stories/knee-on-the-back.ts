import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** The fullest file of the demo: tasks done, subjects named, notes, and messages both ways. */
export const kneeOnTheBack = story({
  name: 'knee-on-the-back',
  about: 'Force during an arrest outside a hardware store; under investigation, with notes, named subjects and messages',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(27, '18:33'),
  happenedDaysBefore: 0,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'I was waiting for work outside the hardware store. Four of them got out of a van. I put my hands up. One pulled me down by the ' +
      'collar and another knelt on my back while they tied my wrists. I said I could not breathe well because of my asthma and he pushed ' +
      'harder. Afterwards they found out I was not who they wanted, cut the ties and left. I have pictures of my back and wrists. A woman ' +
      'at the food truck filmed it and a man took the phone out of her hand and gave it back later with the video gone.',
    kinds: ['force', 'masks'],
    happenedTime: '07:25',
    lasted: 'Fifteen minutes',
    state: 'co',
    town: 'Sample Ridge',
    place: 'Parking lot of the hardware store, by the food truck',
    placeKind: 'work',
    officers: ['ice', 'police', 'unknown'],
    agencyNames: 'One vest said POLICE, one had a patch taped over',
    reach: ['email'],
    callMe: 'Chris Specimen',
    email: 'chris@mail.example',
    mailWords: 'reply',
    goodHours: ['evening'],
    shareName: 'ask',
    shareFacts: ['internalInvestigators', 'federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(26, '09:02'), 'acknowledge-complaint', {
      words: 'Thank you for telling us. Please keep the pictures and do not edit them. If you have seen a doctor, keep the papers too.',
    }),
    does('triage', workingDaysAgo(25, '10:45'), 'accept-complaint', { allegations: ['F1', 'R2', 'R1'], priority: 'P1' }),
    does('supervisor', workingDaysAgo(25, '16:20'), 'assign-investigator', {
      allegations: ['a1', 'a2', 'a3'],
      investigator: 'investigator',
    }),
    does('investigator', workingDaysAgo(24, '09:10'), 'complete-task', {
      task: 'askForFootage',
      result: 'Hold letters sent to the hardware store (parking lot camera, 30 days) and to Sample Ridge Police (body cameras, 90 days).',
    }),
    does('investigator', workingDaysAgo(24, '09:32'), 'send-message', {
      text: 'I am the investigator on your case. I would like to talk with you for about half an hour, by phone or in person, with an interpreter if you like. Which evening would be good?',
    }),
    does('complainant', workingDaysAgo(22, '19:58'), 'write-message', {
      text: 'Thursday after six is fine, by phone. The woman from the food truck says she will talk to you too but wants to stay anonymous.',
    }),
    does('investigator', workingDaysAgo(21, '08:50'), 'complete-task', { task: 'readMessage' }),
    does('investigator', workingDaysAgo(20, '18:55'), 'complete-task', {
      task: 'interviewComplainant',
      result:
        'Interviewed by phone for 40 minutes. Consistent with the complaint. Describes the kneeling officer as tall, gray beard, left-handed, badge ending in 17.',
    }),
    does('investigator', workingDaysAgo(18, '11:24'), 'name-subject', {
      allegations: ['a1'],
      agency: 'police',
      name: 'Officer with badge number ending in 17, gray beard (Sample Ridge Police detail)',
    }),
    does('investigator', workingDaysAgo(18, '11:31'), 'name-subject', {
      allegations: ['a2', 'a3'],
      agency: 'unknown',
      name: 'Unidentified A: taped patch, took the witness’s phone',
    }),
    does('investigator', workingDaysAgo(15, '15:05'), 'add-note', {
      text: 'Store footage received: no sound, shows 07:21 to 07:44. Kneeling lasts two minutes and ten seconds, hands visible and empty before it begins.',
    }),
    does('investigator', workingDaysAgo(9, '10:40'), 'add-note', {
      text: 'Witness B (food truck) interviewed. Phone was in another person’s hand for about three minutes. Forensic copy of the phone agreed for next week.',
    }),
    does('complainant', workingDaysAgo(3, '20:14'), 'write-message', {
      text: 'The clinic gave me a letter about my ribs. Do you want it now or should I bring it?',
    }),
  ],
})
