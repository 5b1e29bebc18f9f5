import type { z } from 'zod'
import type { Field, Fields } from '../../../domain/commands/fields.ts'
import { readDate, type TypedDate } from '../../../domain/complaint/partial-date.ts'
import { type Form, listOf, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { StaffCommand } from '../words/command-words.ts'
import { fieldWords } from '../words/field-words.ts'
import { inputSchema } from './input-schema.ts'
import type { Input } from './trials.ts'

/** What was typed into the form of a command: field by field, what was left empty left out. */
export const typedInput = (fields: Fields, form: Form): Input =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => fieldValue(field, name, form)))

function fieldValue(field: Field, name: string, form: Form): [string, unknown][] {
  if (field.kind === 'choices' || field.kind === 'allegations') return [[name, [...listOf(form, name)]]]
  if (field.kind === 'yes') return [[name, textOf(form, name) !== '']]
  if (field.kind === 'answers') return [[name, typedAnswers(name, field.of, form)]]
  if (field.kind === 'date') return typedDay(name, form)
  const text = textOf(form, name).trim()
  return text === '' ? [] : [[name, text]]
}

/** Each question has its own radio buttons; those left alone say nothing. */
const typedAnswers = (name: string, of: readonly string[], form: Form): Input =>
  Object.fromEntries(of.flatMap((one) => (textOf(form, `${name}.${one}`) ? [[one, textOf(form, `${name}.${one}`)]] : [])))

/** Three fields make a day; what makes none is passed on as it was typed, to be named as a problem. */
function typedDay(name: string, form: Form): [string, unknown][] {
  const { month, day, year } = dateParts(name, form)
  const read = readDate({ month, day, year })
  return read ? [[name, 'on' in read ? read.on : [year, month, day].join('-')]] : []
}

/** The three fields of a day as they were typed. */
export const dateParts = (name: string, form: Form): TypedDate => ({
  month: textOf(form, `${name}.month`).trim(),
  day: textOf(form, `${name}.day`).trim(),
  year: textOf(form, `${name}.year`).trim(),
})

export type Checked = { input: Input } | { problems: readonly FieldProblem[] }

/** Every problem of an input at once, each with its field and a sentence; or the input as the command takes it. */
export function checkedInput(command: StaffCommand, fields: Fields, given: unknown): Checked {
  const parsed = inputSchema(fields).safeParse(given)
  if (parsed.success) return { input: parsed.data }
  const seen = new Map<string, FieldProblem>()
  for (const issue of parsed.error.issues) for (const problem of problemsOf(command, fields, issue, given)) seen.set(problem.field, problem)
  return { problems: [...seen.values()] }
}

function problemsOf(command: StaffCommand, fields: Fields, issue: z.core.$ZodIssue, given: unknown): FieldProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, code: 'unknown', text: `"${field}" is no field of this command.` }))
  const name = String(issue.path[0] ?? '')
  const field = fields[name]
  if (!field) return [{ field: name, code: 'wrong-type', text: 'Send an object with the fields of this command.' }]
  const value = typeof given === 'object' && given !== null ? (given as Input)[name] : undefined
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  const code = empty ? 'missing' : issue.code === 'too_big' ? 'too-long' : 'not-an-option'
  return [{ field: name, code, text: sentence(code, field, fieldWords(command, name).label, value) }]
}

function sentence(code: string, field: Field, label: string, value: unknown): string {
  if (code === 'missing') return missing(field, label)
  if (code === 'too-long' && field.kind === 'text')
    return `"${label}" is ${String(value).length.toLocaleString('en-US')} characters long. The limit is ${field.max.toLocaleString('en-US')}.`
  if (field.kind === 'date') return `Write "${label}" as a month, a day and a year with four digits.`
  return `Choose under "${label}" only what is offered.`
}

function missing(field: Field, label: string): string {
  if (field.kind === 'text' || field.kind === 'date') return `Write something under "${label}".`
  return field.kind === 'choices' || field.kind === 'allegations' ? `Tick at least one under "${label}".` : `Choose one under "${label}".`
}
