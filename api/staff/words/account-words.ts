import type { Account } from '../../../domain/complaint/answer-classes.ts'
import type { AnswerName } from '../../../domain/complaint/complaint.ts'

/** What staff call each answer of a complaint. */
export const answerNames: Record<AnswerName, string> = {
  now: 'Right now',
  urgentPath: 'Urgent path',
  held: 'People held',
  about: 'Who it is about',
  relation: 'How they know them',
  mayContactThem: 'May we contact them',
  permissionProof: 'Proof of permission',
  organization: 'Organization',
  organizationRole: 'Role there',
  peopleAffected: 'People affected',
  peopleCount: 'How many',
  story: 'Narrative',
  kinds: 'Kinds of problem',
  kindsOther: 'Other kind',
  happenedOn: 'Date',
  happenedTime: 'Time',
  aboutWhen: 'About when',
  goingOn: 'Still going on',
  lasted: 'How long',
  state: 'State',
  town: 'Town',
  place: 'Place',
  placeKind: 'Kind of place',
  tribalLand: 'Tribal land',
  officers: 'Officers there',
  agencyNames: 'Agencies named',
  reach: 'Ways to reach them',
  callMe: 'Name to use',
  email: 'E-mail',
  mailWords: 'Words for a mail',
  phone: 'Phone',
  voicemail: 'Voicemail',
  address: 'Address',
  trustedName: 'Trusted person',
  trustedReach: 'How to reach them',
  trustedMayKnow: 'What they may know',
  goodDays: 'Good days',
  goodHours: 'Good hours',
  codeWord: 'Code word',
  ifMoved: 'If held or moved',
  speaks: 'Speaks',
  reads: 'Reads',
  signs: 'Signs',
  help: 'Help with language',
  shareName: 'Sharing the name',
  shareFacts: 'Facts may go to',
  mustNotSee: 'Who must not see this',
}

/** Answers that stand by themselves on the page and not in the list. */
const apart: ReadonlySet<string> = new Set(['story', 'kinds', 'state', 'shareName', 'shareFacts', 'urgentPath'])

export type AnswerLine = { name: string; value: string }

/** Sealed answers, opened, as lines in the order they were asked. */
export const answerLines = (answers: Account): readonly AnswerLine[] =>
  Object.entries(answers)
    .filter(([name]) => !apart.has(name))
    .map(([name, value]) => ({ name: answerNames[name as AnswerName] ?? wordsOf(name), value: valueText(value) }))
    .filter(({ value }) => value !== '')

/** The person's own words, if they told what happened. */
export const narrativeOf = (answers: Account): string => (typeof answers['story'] === 'string' ? answers['story'] : '')

function valueText(value: unknown): string {
  if (value === true) return 'Yes'
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(rowText).filter(Boolean).join('; ')
  return wordsOf(String(value))
}

const rowText = (row: unknown): string =>
  typeof row === 'object' && row !== null
    ? Object.entries(row)
        .map(([name, value]) => `${wordsOf(name)}: ${valueText(value)}`)
        .join(', ')
    : valueText(row)

/** Codes of options are words run together (`federalWatchdogs`); a person's own words are left as they are. */
export const wordsOf = (text: string): string =>
  /^[a-z]+([A-Z][a-z]*)+$/.test(text) ? text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : text
