import type { Request } from 'express'

/** A posted form, read as text and nothing else: a name gives one text, or several where a name came more than once. */
export type Form = ReadonlyMap<string, readonly string[]>

/** The form of a request whose body was read as one (see `body.ts`). */
export function formOf(request: Request): Form {
  const body: unknown = request.body ?? {}
  return new Map(
    Object.entries(body as Record<string, unknown>).map(([name, value]) => [name, [value].flat().map((one) => cleanText(String(one)))]),
  )
}

export const textOf = (form: Form, name: string): string => form.get(name)?.[0] ?? ''
export const listOf = (form: Form, name: string): readonly string[] => form.get(name) ?? []

/** Text as it is kept: one character for a line end, composed letters, no control characters, no marks that turn text around. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    // Half a character is none: it would change on its way through every encoder.
    .replace(/\p{Surrogate}/gu, '\ufffd')
