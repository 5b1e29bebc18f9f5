import type { Answers } from '../../domain/complaint/complaint.ts'
import type { QuestionField, RowField } from '../../domain/complaint/question.ts'
import { contact } from '../../domain/complaint/questions/contact.ts'
import { screens } from '../../domain/complaint/questions.ts'
import { visibleAnswers } from '../../domain/complaint/visible.ts'
import type { Fields } from './browser-like.ts'
import type { Markers } from './markers.ts'

const fields: readonly QuestionField[] = screens.flatMap((screen): readonly QuestionField[] => screen.fields)

/**
 * An answer to every question that is asked of somebody who writes about another person (`knows`) or for others as their work
 * (`helper`), with a marker in each text.
 */
export function everyAnswer(markers: Markers, door: string, about: 'knows' | 'helper'): Answers {
  const chosen: Record<string, unknown> = { now: ['held', 'missing', 'moving'], urgentPath: 'all', about, reach: ways, shareName: 'yes' }
  const answers = fields.map((field) => [field.name, chosen[field.name] ?? answerTo(field, `${door}: ${field.name}`, markers)])
  return visibleAnswers(Object.fromEntries(answers))
}

/** A contact plan with a marker in each text. */
export function everyPlan(markers: Markers, door: string): Answers {
  const chosen = contact.fields.map((field) => [field.name, answerTo(field, `${door}: ${field.name}`, markers)])
  return { reach: ways, ...Object.fromEntries(chosen) }
}

const ways: NonNullable<Answers['reach']> = ['email', 'phone', 'letter', 'trusted']

function answerTo(field: QuestionField | RowField, place: string, markers: Markers): unknown {
  switch (field.kind) {
    case 'text':
      if (field.format === 'email') return `${markers.mark(place)}@example.org`
      return field.format === 'phone' ? markers.markPhone(place) : markers.mark(place)
    case 'choice':
      return field.options[0]
    case 'choices':
      return field.options.slice(0, 2)
    case 'tick':
      return true
    case 'date':
      return '2026-11-03'
    case 'time':
      return '21:40'
    case 'people':
      return [1, 2].map((row) =>
        Object.fromEntries(field.fields.map((one) => [one.name, answerTo(one, `${place} ${row}: ${one.name}`, markers)])),
      )
  }
}

/** Answers as a form posts them. */
export function asForm(answers: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(answers).flatMap(([name, value]) => controls(name, value)))
}

function controls(name: string, value: unknown): [string, string | readonly string[]][] {
  if (value === true) return [[name, 'yes']]
  if (name === 'happenedOn')
    return [
      ['year', 0],
      ['month', 1],
      ['day', 2],
    ].map(([part, at]) => [`${name}.${part}`, String(value).split('-')[at as number] ?? ''])
  if (name === 'happenedTime')
    return [
      [`${name}.hour`, '9'],
      [`${name}.minute`, '40'],
      [`${name}.half`, 'pm'],
    ]
  if (name !== 'held') return [[name, value as string | readonly string[]]]
  const rows = value as readonly Record<string, unknown>[]
  return [
    [`${name}.rows`, String(rows.length)],
    ...rows.flatMap((row, at) => Object.entries(row).map(([inner, one]): [string, string] => [`${name}.${at}.${inner}`, one as string])),
  ]
}
