import { readTime } from '../../../domain/complaint/clock-time.ts'
import type { Answers } from '../../../domain/complaint/complaint.ts'
import type { ProblemCode } from '../../../domain/complaint/field-problems.ts'
import { readDate } from '../../../domain/complaint/partial-date.ts'
import type { PeopleField, QuestionField, Screen } from '../../../domain/complaint/question.ts'
import { type Form, listOf, textOf } from '../form.ts'

/** What stood in the controls of a form, by their names, exactly as typed. It is kept so that nobody types anything twice. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** A date or time that cannot be read; `parts` are the small fields to mend. */
export type Unread = { field: string; code: ProblemCode; parts: readonly string[] }

/** The names of the controls of a field; a list of people has as many as its rows. */
function controlsOf(field: QuestionField, form: Form, path: string = field.name): readonly string[] {
  if (field.kind === 'date') return ['month', 'day', 'year'].map((part) => `${path}.${part}`)
  if (field.kind === 'time') return ['hour', 'minute', 'half'].map((part) => `${path}.${part}`)
  if (field.kind !== 'people') return [path]
  const rows = Array.from({ length: rowsOf(field, form) }, (_, row) => `${path}.${row}`)
  return [`${path}.rows`, ...rows.flatMap((row) => field.fields.map((inner) => `${row}.${inner.name}`))]
}

/** How many people the form has room for: one at least. */
export function rowsOf(field: PeopleField, form: Form): number {
  const asked = Number(textOf(form, `${field.name}.rows`))
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), field.max) : 1
}

/** Keeps what was typed into a screen, and nothing else that was posted along. */
export const typedOf = (screen: Screen, form: Form): Typed =>
  Object.fromEntries(
    screen.fields
      .flatMap((field) => controlsOf(field, form))
      .map((name): [string, readonly string[]] => [name, listOf(form, name)])
      .filter(([, values]) => values.some((value) => value !== '')),
  )

/** The typed text as a form again. */
export const formOfTyped = (typed: Typed): Form => new Map(Object.entries(typed))

/** The answers on a screen, and the dates and times that cannot be read. */
export function readTyped(screen: Screen, typed: Typed): { answers: Answers; unread: readonly Unread[] } {
  const form = formOfTyped(typed)
  const read = screen.fields.map((field) => ({ field, ...readField(field, form) }))
  return {
    answers: Object.fromEntries(read.flatMap(({ field, value }) => (value === undefined ? [] : [[field.name, value]]))),
    unread: read.flatMap(({ unread }) => unread ?? []),
  }
}

function readField(field: QuestionField, form: Form, path: string = field.name): { value?: unknown; unread?: Unread } {
  const text = (name: string) => textOf(form, name).trim()
  switch (field.kind) {
    case 'text':
    case 'choice':
      return text(path) ? { value: text(path) } : {}
    case 'choices':
      return listOf(form, path).length > 0 ? { value: listOf(form, path) } : {}
    case 'tick':
      return text(path) ? { value: true } : {}
    case 'people':
      return peopleOf(field, form)
    case 'date': {
      const read = readDate({ month: text(`${path}.month`), day: text(`${path}.day`), year: text(`${path}.year`) })
      if (!read) return {}
      return 'on' in read ? { value: read.on } : { unread: { field: path, ...read } }
    }
    case 'time': {
      const read = readTime({ hour: text(`${path}.hour`), minute: text(`${path}.minute`), half: text(`${path}.half`) })
      if (!read) return {}
      return 'time' in read ? { value: read.time } : { unread: { field: path, ...read } }
    }
  }
}

/** A row in which nothing was typed is nobody. */
function peopleOf(field: PeopleField, form: Form): { value?: unknown } {
  const rows = Array.from({ length: rowsOf(field, form) }, (_, row) =>
    Object.fromEntries(
      field.fields.flatMap((inner) => {
        const { value } = readField(inner, form, `${field.name}.${row}.${inner.name}`)
        return value === undefined ? [] : [[inner.name, value]]
      }),
    ),
  ).filter((row) => Object.keys(row).length > 0)
  return rows.length > 0 ? { value: rows } : {}
}

/** One more person, or one less. */
export function withRows(field: PeopleField, typed: Typed, change: 'add' | { remove: number }): Typed {
  const form = formOfTyped(typed)
  const count = rowsOf(field, form)
  const kept = Array.from({ length: count }, (_, row) => row).filter((row) => change === 'add' || row !== change.remove)
  const rows = Math.max(1, change === 'add' ? Math.min(count + 1, field.max) : kept.length)
  const moved = kept.flatMap((from, to) =>
    field.fields.map((inner): [string, readonly string[]] => [
      `${field.name}.${to}.${inner.name}`,
      listOf(form, `${field.name}.${from}.${inner.name}`),
    ]),
  )
  return { ...Object.fromEntries(moved.filter(([, values]) => values.length > 0)), [`${field.name}.rows`]: [String(rows)] }
}
