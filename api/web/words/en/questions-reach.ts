import { neutralWords } from '../../../../domain/complaint/neutral-words.ts'
import type { QuestionWords } from '../question-words.ts'

/** Parts 2 and 3: how to reach the person, and who may see what. */
export const reaching = {
  reach: {
    title: 'How can we reach you safely?',
    short: 'How to reach you',
    hint: 'Tick all that are safe for you. You can always use your code here.',
    fields: {
      reach: {
        missing: 'Tick at least one. "Do not contact me" is fine.',
        options: {
          none: 'Do not contact me. I will use my code.',
          email: 'E-mail',
          phone: 'Phone',
          letter: 'Letter',
          trusted: 'A person I trust',
        },
      },
    },
  },
  contact: {
    title: 'Your safe contact plan',
    short: 'Safe contact plan',
    hint: 'Only staff who work on your complaint can open this.',
    fields: {
      callMe: { label: 'What should we call you?', hint: 'It need not be your real name.' },
      email: { label: 'E-mail address', missing: 'Write your e-mail address, or go back and choose another way.' },
      mailWords: {
        label: 'What may our e-mails say on the outside?',
        hint: 'They never say what this is about.',
        options: neutralWords.en,
      },
      phone: { label: 'Phone number', missing: 'Write your phone number, or go back and choose another way.' },
      voicemail: { label: 'May we leave a voicemail?', options: { yes: 'Yes', no: 'No' } },
      address: { label: 'Address for letters', missing: 'Write an address, or go back and choose another way.' },
      trustedName: { label: 'Name of the person you trust', missing: 'Write the name of the person you trust.' },
      trustedReach: { label: 'How do we reach them?', missing: 'Write how we reach the person you trust.' },
      trustedMayKnow: { label: 'What may they know?' },
      goodDays: {
        label: 'Good days',
        options: {
          monday: 'Monday',
          tuesday: 'Tuesday',
          wednesday: 'Wednesday',
          thursday: 'Thursday',
          friday: 'Friday',
          saturday: 'Saturday',
          sunday: 'Sunday',
        },
      },
      goodHours: {
        label: 'Good hours',
        options: { morning: '8 a.m. to noon', afternoon: 'Noon to 5 p.m.', evening: '5 p.m. to 9 p.m.' },
      },
      codeWord: { label: 'A code word', hint: 'We say it first, so that you know it is us.' },
      ifMoved: { label: 'If you are held or moved, what should we do?' },
      speaks: { label: 'Language you speak' },
      reads: { label: 'Language you read' },
      signs: { label: 'Sign language you use' },
      help: {
        label: 'Do you need any of these?',
        options: { interpreter: 'An interpreter', largePrint: 'Large print', relay: 'Relay for calls' },
      },
    },
  },
  share: {
    title: 'Who may we share this with?',
    short: 'Who may see it',
    hint: 'The oversight committee never sees names. A court may order us to hand over papers.',
    fields: {
      shareName: {
        label: 'Your name and how to reach you',
        missing: 'Choose what we may do with your name.',
        options: { never: 'Never share it', ask: 'Ask me each time', yes: 'You may share it' },
      },
      shareFacts: {
        label: 'What happened, without your name',
        hint: 'Tick all that are fine with you.',
        options: {
          internalInvestigators: 'Investigators inside the agency',
          attorneyGeneral: 'The attorney general',
          federalWatchdogs: 'Federal watchdogs',
          legalHelp: 'Legal help groups',
        },
      },
      mustNotSee: { label: 'Is there someone who must not see this?', hint: 'For example: an officer with family in our office.' },
    },
  },
} as const satisfies Pick<QuestionWords, 'reach' | 'contact' | 'share'>
