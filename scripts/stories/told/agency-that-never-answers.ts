import { dateOn, longStory, onDay, untilDay } from '../long-story.ts'

/** A federal office gets a referral and says nothing, ever. The silence climbs, is seen by the committee, and closes nothing. */
export const agencyThatNeverAnswers = longStory({
  name: 'agency-that-never-answers',
  title: 'An agency that never answers',
  about:
    'A referral goes to a federal office, without the name of the complainant, who did not want it shared. Nobody there says that it ' +
    'arrived. The office is asked again and again; its silence is told to a supervisor, to the head of office and to the committee. ' +
    'The investigation here goes on beside it, and the referral closes nothing.',
  office: { state: 'CO', zone: 'America/Denver' },
  answers: {
    now: ['none'],
    about: 'me',
    story: 'Agents waited outside the courthouse and took the man who had come to testify. They had no paper to show.',
    kinds: ['stops'],
    happenedOn: dateOn(-2),
    state: 'co',
    placeKind: 'court',
    officers: ['ice'],
    reach: ['email'],
    callMe: 'Ada Sample',
    email: 'ada@mail.example',
    mailWords: 'news',
    shareName: 'never',
    shareFacts: ['federalWatchdogs'],
  },
  steps: [
    onDay(1, '10:00', 'triage', 'accept-complaint', { allegations: ['S2'], priority: 'P1' }),
    onDay(2, '9:00', 'triage', 'record-authority', {
      allegations: ['a1'],
      employer: 'ice',
      authority: 'ownAuthority',
      certified: 'notKnown',
      place: 'co',
      on: dateOn(-2),
      also: [],
      conflicts: [],
    }),
    onDay(2, '14:00', 'supervisor', 'confirm-routes', { allegations: ['a1'] }),
    onDay(3, '9:00', 'supervisor', 'assign-investigator', { allegations: ['a1'], investigator: 'investigator' }),
    onDay(3, '14:00', 'investigator', 'record-consent', {
      office: 'CRCL',
      choice: 'doNotShare',
      words: 'By phone: one federal office is enough for her.',
    }),
    onDay(
      4,
      '10:00',
      'investigator',
      'prepare-referral',
      {
        allegation: 'a1',
        office: 'OIG',
        shares: 'withoutName',
        letter: 'We refer to you an arrest at a courthouse on which we have a complaint.',
        summary: 'A witness was arrested on his way to court. No warrant was shown. The complainant does not wish to be named.',
      },
      'The complainant lets federal watchdogs read the facts and never the name: with the name it would be refused.',
    ),
    onDay(4, '11:00', 'investigator', 'send-referral', { referral: 'OIG', way: 'portal' }),
    untilDay(24, 'Ten working days, and nobody has said that it arrived.'),
    onDay(33, '9:00', 'investigator', 'ask-referral-status', { referral: 'OIG', text: 'Asked by the portal and by mail.' }),
    onDay(61, '9:00', 'investigator', 'ask-referral-status', {
      referral: 'OIG',
      text: 'Asked again. Asking is not an answer: the silence goes on counting.',
    }),
    untilDay(80, 'Sixty days without a sign: the supervisor is told, then the head of office, then it stands on the committee’s docket.'),
    onDay(85, '15:00', 'investigator', 'send-to-legal-review', {
      allegations: ['a1'],
      summary: 'Two court officers saw the arrest. Nobody showed a warrant.',
    }),
    onDay(95, '10:00', 'legal', 'approve-legal-review', { allegations: ['a1'] }),
    onDay(100, '9:00', 'supervisor', 'decide-allegation', {
      allegation: 'a1',
      outcome: 'sustained',
      reasons: 'No warrant and no cause is on record.',
      words: 'What you saw was not right. The federal office we wrote to has not answered us.',
    }),
    onDay(101, '9:00', 'supervisor', 'close-case', {}, 'What the other office says, if it ever does, can still be put on file.'),
    untilDay(200, 'It never does.'),
  ],
  explains: ['referral-silence'],
})
