import { isPartialDate } from '../complaint/partial-date.ts'
import { circumstanceAnswers } from '../urgency/circumstances.ts'
import type { Field, Fields } from './fields.ts'

/** Whether a field was left out; a box nobody ticked is a no, not a gap. */
const missing = (value: unknown): boolean => value === null || value === undefined || value === ''

/**
 * Whether an input has exactly the shape its command asks for. Doors check before they insert, with every problem said; this is the
 * last look before a decision, because the process at a door may not be what it was.
 */
export const wellFormed = (fields: Fields, input: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(input).every((name) => Object.hasOwn(fields, name)) &&
  Object.entries(fields).every(([name, field]) => (missing(input[name]) ? field.optional === true : fits(field, input[name])))

/** The same input with every optional field it left out as null. */
export const completed = (fields: Fields, input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, missing(input[name]) ? null : input[name]]))

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'answers':
      return areAnswers(value) && Object.keys(value).every((one) => field.of.includes(one))
    case 'yes':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && field.of.includes(value)
    case 'choices':
      return areTexts(value) && value.length >= (field.min ?? 0) && value.every((one) => field.of.includes(one)) && distinct(value)
    case 'allegations':
    case 'cases':
      return areTexts(value) && value.length > 0 && distinct(value)
    case 'date':
      return typeof value === 'string' && isDate(value)
    case 'record':
      return typeof value === 'object' || typeof value === 'string'
    default:
      return typeof value === 'string' && value.length <= longest
  }
}

/** More than any text once sealed: sealing adds less than half. */
const longest = 60_000

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isPartialDate(text)
const areAnswers = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => (circumstanceAnswers as readonly unknown[]).includes(one))

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length
