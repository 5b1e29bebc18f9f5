import type { AnswerName } from './complaint.ts'

/**
 * How each answer is kept once the case is open: `open` because rules and lists need it, `file` for what happened, `identity` for who
 * and how to reach them (destroyed first). `split`: the names in the list go under identity, the rest under file. An answer without a
 * class does not compile.
 */
export const answerClasses = {
  now: 'open',
  urgentPath: 'file',
  held: 'split',
  about: 'file',
  relation: 'file',
  mayContactThem: 'file',
  permissionProof: 'file',
  organization: 'identity',
  organizationRole: 'identity',
  peopleAffected: 'file',
  peopleCount: 'file',
  story: 'file',
  kinds: 'open',
  kindsOther: 'file',
  happenedOn: 'file',
  happenedTime: 'file',
  aboutWhen: 'file',
  goingOn: 'file',
  lasted: 'file',
  state: 'open',
  town: 'file',
  place: 'file',
  placeKind: 'file',
  tribalLand: 'file',
  officers: 'file',
  agencyNames: 'file',
  reach: 'identity',
  callMe: 'identity',
  email: 'identity',
  mailWords: 'identity',
  phone: 'identity',
  voicemail: 'identity',
  address: 'identity',
  trustedName: 'identity',
  trustedReach: 'identity',
  trustedMayKnow: 'identity',
  goodDays: 'identity',
  goodHours: 'identity',
  codeWord: 'identity',
  ifMoved: 'identity',
  speaks: 'file',
  reads: 'file',
  signs: 'file',
  help: 'file',
  shareName: 'open',
  shareFacts: 'open',
  mustNotSee: 'file',
} as const satisfies Record<AnswerName, 'open' | 'file' | 'identity' | 'split'>

/** The answers of one kind, as they are sealed together. */
export type Account = Readonly<Record<string, unknown>>
