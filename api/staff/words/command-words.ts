import type { CommandName } from '../../../domain/commands/index.ts'
import { subjectCommandWords } from './subject-words.ts'
import { urgencyCommandWords } from './urgency-command-words.ts'

/** What a command is called: on its button, on its page, and when it is done. */
export type CommandWords = { button: string; title: string; done: string; hint: string }

/** Words of every command that staff give. A command without words does not compile. */
export const commandWords: Record<StaffCommand, CommandWords> = {
  'acknowledge-complaint': {
    button: 'Acknowledge',
    title: 'Acknowledge the complaint',
    done: 'The complaint is acknowledged.',
    hint: 'A person has read it. The complainant sees this in their mailbox.',
  },
  'accept-complaint': {
    button: 'Open the case',
    title: 'Open the case',
    done: 'The case is open. A supervisor assigns an investigator next.',
    hint: 'Name every allegation. Each is looked into, decided and closed on its own.',
  },
  ...urgencyCommandWords,
  'decline-complaint': {
    button: 'Close at triage',
    title: 'Close the complaint at triage',
    done: 'The complaint is closed at triage.',
    hint: 'The reason goes on file. The complainant reads only the words you write for them.',
  },
  'assign-investigator': {
    button: 'Assign',
    title: 'Assign an investigator',
    done: 'The investigator is assigned and has a mail about it.',
    hint: 'To hand over, assign again: open work of the earlier investigator goes along, and no limit begins anew.',
  },
  'name-subject': {
    button: 'Name a subject',
    title: 'Name a subject',
    done: 'The subject is on file.',
    hint: 'The agency is open. The name, or what is known of the person, is sealed.',
  },
  ...subjectCommandWords,
  'add-allegation': {
    button: 'Add an allegation',
    title: 'Add an allegation',
    done: 'The allegation is on the case. A supervisor assigns an investigator next.',
    hint: 'For what came to light after the case was opened. It is looked into, decided and closed on its own.',
  },
  'split-allegation': {
    button: 'Split an allegation',
    title: 'Split an allegation in two',
    done: 'The part is an allegation of its own now. No limit began anew.',
    hint: 'The new one keeps the investigator, the subjects and every limit that runs.',
  },
  'merge-allegations': {
    button: 'Merge allegations',
    title: 'Merge allegations that say the same',
    done: 'They are one allegation now. What was merged away can still be read.',
    hint: 'Subjects, limits and work go to the one that is left. No new time is given.',
  },
  'retype-allegation': {
    button: 'Change the kind of an allegation',
    title: 'Change the kind of an allegation',
    done: 'The allegation is of the new kind. What it was before stays on file.',
    hint: 'When the facts turn out to be of another kind than was thought.',
  },
  'record-authority': {
    button: 'Record the authority',
    title: 'Record who acted, and under whose authority',
    done: 'It is on file, and the routes follow it.',
    hint: 'Where an allegation goes depends on who employs the subject, under whose authority they acted, where and when.',
  },
  'propose-routes': {
    button: 'Work the routes out anew',
    title: 'Work the routes out anew',
    done: 'The routes are those of the registers as they stand now.',
    hint: 'After a register was changed. What was settled holds until a supervisor looks at it again.',
  },
  'confirm-routes': {
    button: 'Confirm the routes',
    title: 'Confirm where allegations go',
    done: 'The routes are confirmed.',
    hint: 'The offices and the reason for each stand on the page of the allegations. No limit begins anew.',
  },
  'override-routes': {
    button: 'Change a route',
    title: 'Send an allegation elsewhere',
    done: 'The route is changed.',
    hint: 'Tick every office it goes to. It never goes to the subject’s own unit. No limit begins anew.',
  },
  'record-consent': {
    button: 'Record a consent',
    title: 'Record what the complainant said about an office',
    done: 'Their word is on file and holds from now on.',
    hint: 'It goes before what they ticked on the form. Sharing less stops what was not sent yet.',
  },
  'prepare-referral': {
    button: 'Prepare a referral',
    title: 'Prepare a referral',
    done: 'The package is ready to send.',
    hint: 'Read first who must not see this. A package without the name must not say who complained anywhere.',
  },
  'stop-referral': {
    button: 'Take back a referral',
    title: 'Take back a referral that was not sent',
    done: 'The referral is stopped.',
    hint: 'What was sent cannot be taken back.',
  },
  'send-referral': {
    button: 'Send a referral',
    title: 'Say that a referral was sent',
    done: 'It is sent. Its status is asked every 30 days, and silence climbs.',
    hint: 'Send the package by the way of that office, then say so here. A referral closes nothing.',
  },
  'record-acknowledgement': {
    button: 'Record an acknowledgement',
    title: 'The other office has the referral',
    done: 'The acknowledgement is on file.',
    hint: 'When the other office said that it has it.',
  },
  'record-referral-answer': {
    button: 'Record an answer',
    title: 'What the other office answered',
    done: 'The answer is on file. The allegation stands where it stood.',
    hint: 'An answer closes nothing here.',
  },
  'ask-referral-status': {
    button: 'Ask how a referral stands',
    title: 'Say that the other office was asked',
    done: 'Put on file. It is asked again in 30 days.',
    hint: 'Asking is no answer: their silence goes on counting.',
  },
  'add-note': { button: 'Add a note', title: 'Add a note', done: 'The note is on file.', hint: 'A note is never changed or removed.' },
  'complete-task': {
    button: 'Complete a task',
    title: 'Complete a task',
    done: 'The task is done.',
    hint: 'Say what came of it. Work that ends by a decision ends with that decision.',
  },
  'send-message': {
    button: 'Write to the complainant',
    title: 'Write to the complainant',
    done: 'The message is in their mailbox.',
    hint: 'Plain words, no names. They read it with their code; a mail says only that there is news.',
  },
  'send-to-legal-review': {
    button: 'Send to legal review',
    title: 'Send to legal review',
    done: 'Legal review has it now.',
    hint: 'Say what was found and by what evidence.',
  },
  'return-from-legal-review': {
    button: 'Return with reasons',
    title: 'Return to the investigator',
    done: 'It is back with the investigator. The limit they had runs on.',
    hint: 'Say what is missing. A return gives no new time.',
  },
  'approve-legal-review': {
    button: 'Approve',
    title: 'Approve the legal review',
    done: 'Approved. A supervisor decides next.',
    hint: 'The opinion is privileged: only legal reviewers read it.',
  },
  'add-privileged-note': {
    button: 'Add a privileged note',
    title: 'Add a privileged note',
    done: 'The privileged note is on file.',
    hint: 'Only legal reviewers can read it.',
  },
  'decide-allegation': {
    button: 'Decide an allegation',
    title: 'Decide an allegation',
    done: 'The decision is on file.',
    hint: 'Standard of proof: more likely than not. Until the case is closed it may be decided again.',
  },
  'close-case': {
    button: 'Close the case',
    title: 'Close the case',
    done: 'The case is closed and the complainant is told.',
    hint: 'Every allegation has an outcome. The complainant reads each with the words written for them.',
  },
  'correct-incident-date': {
    button: 'Correct the day of the incident',
    title: 'Say on which day it happened',
    done: 'The day is on file, and what counts from it is counted anew.',
    hint: 'Windows elsewhere and footage are counted from it. The day stands open from now on, where until now only the month did.',
  },
  'pause-clock': {
    button: 'Pause a limit',
    title: 'Pause a limit',
    done: 'The limit stands still. Its new date, or that it has none, is on the case.',
    hint: 'Only for a cause that the limit’s own law lists. The day it begins does not count; the day it ends does.',
  },
  'resume-clock': {
    button: 'Let a limit run on',
    title: 'Let a paused limit run on',
    done: 'The limit runs on. Its new date is on the case.',
    hint: 'The day you name counts again.',
  },
  'extend-clock': {
    button: 'Extend a limit',
    title: 'Extend a limit',
    done: 'The limit is extended and the complainant is told.',
    hint: 'By as much as its rule allows, before it is over. The reason goes on file.',
  },
  'record-outside-event': {
    button: 'Record an event elsewhere',
    title: 'Record what happened outside the office',
    done: 'The event is on record, and what counts from it counts from its day.',
    hint: 'What a law counts from and others do: a step of a review, or that recordings were asked for or released.',
  },
  'adopt-pack': {
    button: 'Adopt other rules',
    title: 'Put the case under other rules',
    done: 'The case stands under the other rules. Its dates and their reasons say so.',
    hint: 'A newer version of its rule pack, or that of another place when it was opened under the wrong one. Choose, and read first what would change.',
  },
  'confirm-request': {
    button: 'Confirm a wish',
    title: 'Confirm a wish of the complainant',
    done: 'Confirmed. It holds from now on.',
    hint: 'Only after you reached them by the plan that held before.',
  },
  'refuse-request': {
    button: 'Refuse a wish',
    title: 'Refuse a wish of the complainant',
    done: 'Refused. Nothing changes, and their mailbox says so.',
    hint: 'When they say it was not theirs, or when you could not reach them by the plan that held before.',
  },
}

/** Commands that come through other doors have no page here. */
export type StaffCommand = Exclude<
  CommandName,
  | 'write-message'
  | 'change-sharing'
  | 'stop-contact'
  | 'change-contact-plan'
  | 'withdraw-complaint'
  | 'undo-withdrawal'
  | 'replace-code'
  | 'report-undelivered'
  | 'note-pattern'
  | 'hand-over-work'
>

export const isStaffCommand = (name: string): name is StaffCommand => Object.hasOwn(commandWords, name)
