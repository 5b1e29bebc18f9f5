import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { allegationCodes } from '../../domain/allegations/taxonomy.ts'
import { kindsOfProblem } from '../../domain/complaint/questions/kinds.ts'
import { sameWords } from './same-words.ts'

const name = z.string().trim().min(1)
const pattern = z.string().transform((text, { addIssue }) => {
  try {
    return new RegExp(text, 'u')
  } catch {
    addIssue('must be a regular expression')
    return z.NEVER
  }
})

/** How one register's columns and words become complaints of ours. Kept as JSON, one file a register. */
const mappingShape = z.strictObject({
  /** Goes into every idempotency key: a case replayed twice by one mapping is one case. */
  name,
  columns: z.strictObject({ case: name, receivedOn: name, channel: name, allegation: name, unit: name.optional(), row: name.optional() }),
  /** Columns that are not carried, each with the reason. */
  leftOut: z.record(name, name),
  casePattern: pattern,
  /** With the groups year, month and day. */
  receivedOnPattern: pattern,
  /** Word of the register → how it reads in a sentence that begins "It came in". */
  channels: z.record(name, name),
  /** Word of the register → the kind of allegation it comes nearest to, and the kind of problem a person would tick. */
  allegations: z.record(name, z.strictObject({ code: z.enum(allegationCodes), kind: z.enum(kindsOfProblem) })),
  /** Words for a unit that say only that it is not known. */
  noUnit: z.array(name),
  /** Answers that are the same for every case. */
  answers: z.record(name, z.unknown()),
})

export type MappedAllegation = z.infer<typeof mappingShape>['allegations'][string]
export type Mapping = z.infer<typeof mappingShape>

/** A mapping cannot be used: every reason, a line each. */
export class WrongMapping extends Error {
  override name = 'WrongMapping'
}

/** Reads a mapping. Throws WrongMapping, also for two words of the register that differ only in spelling and mean different things. */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new WrongMapping(`The mapping ${file} cannot be read: ${error.message}`)
  })
  const read = mappingShape.safeParse(jsonOf(text))
  const problems = read.success
    ? twice(read.data)
    : read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
  if (!read.success || problems.length > 0) throw new WrongMapping([`The mapping ${file} cannot be used.`, ...problems].join('\n  '))
  return read.data
}

/** The entry for a word of the register, however it is spelt there; undefined for a word nobody mapped. */
export const entryFor = <T>(entries: Readonly<Record<string, T>>, cell: string): T | undefined =>
  Object.entries(entries).find(([word]) => sameWords(word) === sameWords(cell))?.[1]

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function twice({ channels, allegations }: Mapping): string[] {
  return [channels, allegations].flatMap((entries) => {
    const words = Object.keys(entries)
    return words
      .filter((word, index) => words.findIndex((other) => sameWords(other) === sameWords(word)) < index)
      .map((word) => `${JSON.stringify(word)} stands there twice, in two spellings`)
  })
}
