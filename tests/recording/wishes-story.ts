import { does, story } from '../../scripts/seed/story.ts'
import { hoursAgo, workingDaysAgo } from '../../scripts/seed/when.ts'

/** Somebody who uses everything a code lets them do. */
export const wishes = story({
  name: 'every-wish',
  about: 'A complaint whose complainant changes their mind',
  channel: 'web',
  language: 'es',
  received: workingDaysAgo(12, '08:00'),
  happenedDaysBefore: 1,
  answers: {
    now: ['none'],
    about: 'me',
    story: 'Inventado: me pararon dos veces en la misma esquina.',
    kinds: ['stops'],
    state: 'co',
    town: 'Sample Ridge',
    reach: ['email'],
    callMe: 'Robin Ejemplo',
    email: 'robin@mail.example',
    mailWords: 'note',
    shareName: 'ask',
    shareFacts: ['attorneyGeneral', 'legalHelp'],
  },
  deeds: [
    does('complainant', workingDaysAgo(12, '09:00'), 'change-sharing', { name: 'never', facts: ['legalHelp'] }),
    does('complainant', workingDaysAgo(12, '09:30'), 'change-sharing', {
      name: 'yes',
      facts: ['legalHelp'],
      except: 'Not to my employer.',
    }),
    does('triage', workingDaysAgo(11, '10:00'), 'refuse-request', { request: 'sharing', words: 'We could not reach you to ask.' }),
    does('triage', workingDaysAgo(11, '11:00'), 'acknowledge-complaint', { words: 'We have read it.' }),
    does('triage', workingDaysAgo(11, '11:10'), 'add-note', { text: 'Called twice, no answer.' }),
    does('complainant', workingDaysAgo(11, '12:00'), 'change-contact-plan', {
      plan: { reach: ['phone'], phone: '(303) 555-0150', voicemail: 'no', goodHours: ['morning'] },
      mail: false,
    }),
    does('triage', workingDaysAgo(11, '13:00'), 'confirm-request', { request: 'contactPlan' }),
    does('complainant', workingDaysAgo(10, '09:00'), 'withdraw-complaint', { reason: 'I am afraid.' }),
    does('complainant', workingDaysAgo(9, '09:00'), 'undo-withdrawal', {}),
    does('supervisor', workingDaysAgo(8, '09:00'), 'accept-complaint', { allegations: ['S1'], priority: 'P2' }),
    does('complainant', workingDaysAgo(7, '09:00'), 'stop-contact', {}),
    does('complainant', hoursAgo(30), 'write-message', { text: 'One more thing: it was raining.' }),
  ],
})
