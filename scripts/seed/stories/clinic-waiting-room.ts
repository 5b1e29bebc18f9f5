import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const clinicWaitingRoom = story({
  name: 'clinic-waiting-room',
  about: 'A clinic reports questions in its waiting room; acknowledged, waits for triage',
  channel: 'partner',
  language: 'en',
  received: workingDaysAgo(3, '11:42'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'helper',
    organization: 'Example Falls Community Clinic',
    organizationRole: 'Patient advocate',
    peopleAffected: 'several',
    peopleCount: 'about nine',
    story:
      'Two deputies and one man in plain clothes came into our waiting room and asked patients for identification. Our front desk asked ' +
      'them for a warrant. They showed a form signed by an officer, not by a judge. Two patients left without being seen; one of them ' +
      'had come for a wound that needed cleaning.',
    kinds: ['stops', 'vulnerable', 'localHelp'],
    happenedTime: '09:15',
    state: 'co',
    town: 'Example Falls',
    place: 'Clinic on Orchard Avenue, ground floor',
    placeKind: 'hospital',
    officers: ['sheriff', 'unknown'],
    reach: ['email', 'phone'],
    callMe: 'Patient advocate',
    email: 'advocate@clinic.example',
    mailWords: 'reply',
    phone: '(303) 555-0163',
    voicemail: 'yes',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs', 'legalHelp'],
    mustNotSee: 'Please nothing to the deputies who were here. They come by every week.',
  },
  deeds: [
    does('triage', workingDaysAgo(2, '09:05'), 'acknowledge-complaint', {
      words:
        'Thank you for writing. A person has read your complaint. We are deciding what it covers and will tell you by the date shown on ' +
        'your status page. If patients still have the form that was shown, please keep it.',
    }),
  ],
})
