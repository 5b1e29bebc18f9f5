import type { Fields } from '../commands/fields.ts'

/** The ids of entries that an input names, whatever else stands in it: what its decision must look up. */
export const entriesNamed = (fields: Fields, input: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => {
    const value = input[name]
    return kind === 'entry' && typeof value === 'string' ? [value] : []
  })
