import { readDate, type TypedDate } from '../../../domain/complaint/partial-date.ts'
import type { TypedEntry } from '../../../domain/registers/entry-problems.ts'
import { type RegisterName, registerOf } from '../../../domain/registers/kinds.ts'
import { type Form, textOf } from '../../web/form.ts'

/** The three fields of a day as they were typed. */
export const dayParts = (form: Form, name: string): TypedDate => ({
  month: textOf(form, `${name}.month`).trim(),
  day: textOf(form, `${name}.day`).trim(),
  year: textOf(form, `${name}.year`).trim(),
})

/** What was typed into the form of an entry. A day that is none stays as it was typed, to be named as a problem. */
export const typedEntry = (register: RegisterName, form: Form): TypedEntry =>
  Object.fromEntries(
    registerOf(register).fields.map(({ name, kind }) => {
      if (kind !== 'date') return [name, textOf(form, name).trim()]
      const parts = dayParts(form, name)
      const read = readDate(parts)
      return [name, read ? ('on' in read ? read.on : [parts.year, parts.month, parts.day].join('-')) : '']
    }),
  )

/** The form back from an entry. */
export function formOfEntry(register: RegisterName, entry: TypedEntry): Form {
  const fields = registerOf(register).fields.flatMap(({ name, kind }) => {
    const value = entry[name] ?? ''
    if (kind !== 'date') return [[name, value] as const]
    const [year = '', month = '', day = ''] = value.split('-')
    return [[`${name}.year`, year] as const, [`${name}.month`, month] as const, [`${name}.day`, day] as const]
  })
  return new Map(fields.map(([name, value]) => [name, [value]]))
}
