import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** Accepted and then forgotten: the supervisors were told, then the lead. */
export const nightKnock = story({
  name: 'night-knock',
  about: 'A home entered at night without a judge’s warrant; accepted, but no investigator for over a week',
  channel: 'web',
  language: 'en',
  received: workingDaysAgo(13, '07:48'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'They knocked at 4:30 in the morning and shouted "police". My mother opened the door a little and three of them walked in past her. ' +
      'One held up a paper on a tablet too fast to read. They looked in every room and in the shed, found nobody they wanted and left ' +
      'the door open. My mother is 81 and has not slept since.',
    kinds: ['stops', 'vulnerable'],
    happenedTime: '04:30',
    lasted: 'Twenty minutes',
    state: 'co',
    town: 'Specimen',
    placeKind: 'home',
    officers: ['ice', 'sheriff'],
    agencyNames: 'Two wore "Specimen County" on the sleeve',
    reach: ['email', 'phone'],
    callMe: 'Pat Example',
    email: 'pat@mail.example',
    mailWords: 'news',
    phone: '(720) 555-0184',
    voicemail: 'no',
    goodHours: ['evening'],
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(12, '09:30'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(7, '15:18'), 'accept-complaint', { allegations: ['S3', 'C3'], priority: 'P1' }),
    does('triage', workingDaysAgo(7, '15:26'), 'add-note', {
      text: 'Doorbell cameras on this street keep footage for seven days. Please assign soon.',
    }),
  ],
})
