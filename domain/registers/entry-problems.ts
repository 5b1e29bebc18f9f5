import { isPartialDate } from '../complaint/partial-date.ts'
import { type RegisterField, type RegisterName, registerOf } from './kinds.ts'

/** An entry as it was typed or read from a file: texts by field, what was left out empty. */
export type TypedEntry = Readonly<Record<string, string>>
export type EntryProblem = { field: string; text: string }

/** Everything wrong with an entry at once, each as a sentence with its field. `staff`: the ids of those who can be named. */
export function entryProblems(register: RegisterName, typed: TypedEntry, staff: readonly string[] = []): readonly EntryProblem[] {
  const { fields } = registerOf(register)
  const known = fields.map(({ name }) => name)
  return [
    ...fields.flatMap((field) => problemOf(field, typed[field.name] ?? '', staff)),
    ...Object.keys(typed).flatMap((name) =>
      known.includes(name) ? [] : [{ field: name, text: `"${name}" is no field of this register.` }],
    ),
    ...periodProblem(typed, 'from', 'to'),
    ...periodProblem(typed, 'certifiedFrom', 'certifiedTo'),
    ...disputeProblem(typed),
  ]
}

function problemOf(field: RegisterField, value: string, staff: readonly string[]): EntryProblem[] {
  const problem = (text: string) => [{ field: field.name, text }]
  if (value === '') return field.optional ? [] : problem(`"${field.label}" is missing.`)
  if (field.kind === 'choice') return field.of.includes(value) ? [] : problem(`Choose under "${field.label}" only what is offered.`)
  if (field.kind === 'staff') return staff.includes(value) ? [] : problem(`Nobody here can be named under "${field.label}" like that.`)
  if (field.kind === 'date') return isDay(value) ? [] : problem(`Write "${field.label}" as a month, a day and a year with four digits.`)
  return value.length <= field.max ? [] : problem(`"${field.label}" is longer than ${field.max} characters.`)
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isPartialDate(text)

function periodProblem(typed: TypedEntry, from: string, to: string): EntryProblem[] {
  const [first, last] = [typed[from] ?? '', typed[to] ?? '']
  return isDay(first) && isDay(last) && last <= first ? [{ field: to, text: 'It ends before it begins.' }] : []
}

/** In Arizona a county board called an agreement void while the attorney and ICE said it holds: a dispute has more than one position. */
const disputeProblem = ({ status, positions = '' }: TypedEntry): EntryProblem[] =>
  status === 'disputed' && positions.split('\n').filter((line) => line.trim()).length < 2
    ? [{ field: 'positions', text: 'A disputed agreement needs what at least two parties say, a line for each.' }]
    : []
