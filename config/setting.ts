import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** One setting: how it is called in the environment, what it is for, what it may be. */
export type Setting<T> = {
  name: string
  description: string
  /** A valid value, shown when the given one is wrong and in the settings table. */
  example: string
  /** Used when the environment says nothing. Without one the schema decides whether that is allowed. */
  default?: string
  /** Where the text stands: in the environment, in a file it names, or either (`NAME` or `NAME_FILE`). */
  written: 'here' | 'inFile' | 'hereOrInFile'
  schema: z.ZodType<T>
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Keeps the type of the schema's outcome while the setting stands in a record with others. */
export const setting = <T>(its: Omit<Setting<T>, 'written'> & Partial<Pick<Setting<T>, 'written'>>): Setting<T> => ({
  written: 'here',
  ...its,
})

/** The names under which a setting may be given. */
export const namesOf = ({ name, written }: Setting<unknown>): string[] => (written === 'hereOrInFile' ? [name, `${name}_FILE`] : [name])

/** A setting's text, undefined if it is not given (empty counts as not given), or why its file could not be read. */
export function textOf(its: Setting<unknown>, env: Environment): { text: string | undefined } | { unreadable: string } {
  const given = (name: string) => env[name]?.trim() || undefined
  if (its.written === 'here') return { text: given(its.name) ?? its.default }
  if (its.written === 'inFile') return fileText(given(its.name), its.default)
  return given(its.name) ? { text: given(its.name) } : fileText(given(`${its.name}_FILE`), its.default)
}

function fileText(path: string | undefined, otherwise: string | undefined): { text: string | undefined } | { unreadable: string } {
  if (path === undefined) return { text: otherwise }
  try {
    return { text: readFileSync(path, 'utf8').trim() }
  } catch (error) {
    return { unreadable: `names the file ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
}
