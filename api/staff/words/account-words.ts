import type { Account } from '../../../domain/complaint/answer-classes.ts'
import type { AnswerName } from '../../../domain/complaint/complaint.ts'
import { screens } from '../../../domain/complaint/questions.ts'
import { isKey, wordsIn } from '../../web/words.ts'
import { partialDateText } from './dates.ts'

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
    .map(([name, value]) => ({ name: answerNames[name as AnswerName] ?? name, value: valueText(name, value) }))
    .filter(({ value }) => value !== '')

/** The person's own words, if they told what happened. */
export const narrativeOf = ({ story }: Account): string => (typeof story === 'string' ? story : '')

/** What an answer says, options in the words they were offered in. */
export function valueText(name: string, value: unknown): string {
  if (value === true) return 'Yes'
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map((one) => rowText(name, one))
      .filter(Boolean)
      .join('; ')
  return optionText(name, String(value))
}

const rowText = (name: string, row: unknown): string =>
  typeof row === 'object' && row !== null
    ? Object.entries(row)
        .map(([inner, value]) => innerText(`questions.${slugOf.get(name)}.fields.${name}.fields.${inner}`, inner, value))
        .join(', ')
    : valueText(name, row)

/** One thing said of a person in a list, in the words of the question. */
function innerText(at: string, inner: string, value: unknown): string {
  const said = [value].flat().map((one) => wordsAt(`${at}.options.${one}`) ?? String(one))
  return `${(wordsAt(`${at}.label`) ?? inner).replace(/\?$/, '')}: ${said.join(', ')}`
}

const english = wordsIn('en')

/** An option as the person read it in English; their own words as they are. */
function optionText(name: string, value: string): string {
  if (name === 'happenedOn') return partialDateText(value)
  return wordsAt(`questions.${slugOf.get(name)}.fields.${name}.options.${value}`) ?? value
}

/** What the dictionary says under a key; a person's own words, which may stand at its end, are none. */
const wordsAt = (key: string): string | undefined => (/^[\w.]+$/.test(key) && isKey(key) ? english.t(key) : undefined)

const slugOf: ReadonlyMap<string, string> = new Map(screens.flatMap(({ slug, fields }) => fields.map(({ name }) => [name, slug] as const)))
