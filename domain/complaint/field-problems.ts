import { isTime } from './clock-time.ts'
import { earliestDay, isPartialDate } from './partial-date.ts'
import { plainAddress } from './plain-address.ts'
import type { ChoicesField, PeopleField, QuestionField, TextField } from './question.ts'

export const problemCodes = [
  'missing',
  'tooLong',
  'tooMany',
  'notAnOption',
  'alone',
  'yearMissing',
  'monthMissing',
  'notADate',
  'future',
  'hourMissing',
  'halfMissing',
  'notATime',
  'notAnEmail',
  'notAPhone',
  'wrongType',
  'unknown',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What is wrong with one answer. `field` is its name, with row and name inside a list of people (`held.0.name`); `max` goes with a length. */
export type Problem = { readonly field: string; readonly code: ProblemCode; readonly max?: number }

/**
 * What is wrong with one answer, taken as it came: any door may hand in anything.
 * @param todayOn the present local date; nothing can have happened after it
 * @param path where the field stands, when that is not its name
 */
export function problemsOfField(field: QuestionField, value: unknown, todayOn: string, path: string = field.name): readonly Problem[] {
  if (isEmpty(value)) return field.required ? [{ field: path, code: 'missing' }] : []
  if (field.kind === 'people' && !codeOf(field, value, todayOn)) return rowProblems(field, value as readonly object[], todayOn, path)
  const code = codeOf(field, value, todayOn)
  return code ? [{ field: path, code, ...('max' in field && code.startsWith('too') && { max: field.max }) }] : []
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '')

const rowProblems = ({ fields }: PeopleField, rows: readonly object[], todayOn: string, path: string): readonly Problem[] =>
  rows.flatMap((row, index) =>
    fields.flatMap((inner) =>
      problemsOfField(inner, (row as Record<string, unknown>)[inner.name], todayOn, `${path}.${index}.${inner.name}`),
    ),
  )

function codeOf(field: QuestionField, value: unknown, todayOn: string): ProblemCode | null {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? textCode(field, value) : 'wrongType'
    case 'choice':
      return field.options.includes(value as string) ? null : 'notAnOption'
    case 'choices':
      return Array.isArray(value) ? choicesCode(field, value) : 'wrongType'
    case 'date':
      if (typeof value !== 'string' || !isPartialDate(value)) return 'notADate'
      return earliestDay(value) > todayOn ? 'future' : null
    case 'time':
      return typeof value === 'string' && isTime(value) ? null : 'notATime'
    case 'tick':
      return value === true ? null : 'wrongType'
    case 'people':
      if (!Array.isArray(value) || !value.every((row) => typeof row === 'object' && row !== null)) return 'wrongType'
      return value.length > field.max ? 'tooMany' : null
  }
}

/** Whether an address or number could reach someone; what exists, only sending tells. */
function textCode({ max, format }: TextField, value: string): ProblemCode | null {
  if (value.length > max) return 'tooLong'
  if (format === 'email' && plainAddress(value) === null) return 'notAnEmail'
  if (format === 'phone' && !(/^[\d\s().+#x-]+$/i.test(value) && value.replace(/\D/g, '').length >= 7)) return 'notAPhone'
  return null
}

function choicesCode({ options, alone }: ChoicesField, chosen: readonly unknown[]): ProblemCode | null {
  if (!chosen.every((option) => options.includes(option as string)) || new Set(chosen).size < chosen.length) return 'notAnOption'
  return alone && chosen.includes(alone) && chosen.length > 1 ? 'alone' : null
}
