import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { Ring } from '../keys/ring.ts'
import { unwrapKey, type Wrap } from '../keys/wraps.ts'
import { factsOf } from '../store/cases/case-file.ts'
import { loadCase } from '../store/cases/load-case.ts'
import type { Store } from '../store/connect.ts'
import type { FactDocument } from '../store/models/case.ts'

/**
 * Where a chain of facts is broken. `order`: the fact is not the one that must stand here, so one was taken out, put in or moved.
 * `link`: it does not follow from the fact before it. `content`: it is not what was chained. `end`: the case knows another last fact.
 */
export type Fault = { sequence: number; what: 'order' | 'link' | 'content' | 'end' }

/** What was found. `proven` of the `facts` were read against what was chained; the rest needs a key that is destroyed. */
export type Verified = { facts: number; proven: number; faults: readonly Fault[] }

/**
 * Reads a case's chain of facts anew and says where it is broken. It shares no code with what writes the chain, so that a mistake there
 * is not made twice. `ring` opens the case's `file` keys; null, or a case whose keys are destroyed, leaves sealed content unproven,
 * while every link is still held against the next. Finds nothing that whoever can write everything changed consistently up to the last fact;
 * that takes what was sent outside.
 */
export async function verifyFacts(store: Store, ring: Ring | null, caseId: string): Promise<Verified> {
  const [found, rows, salts] = await Promise.all([loadCase(store, caseId), factsOf(store, caseId), saltsOf(store, ring, caseId)])
  const checked = rows.map((row, i) => checkedRow(row, i, rows[i - 1]?.link ?? sha256(`redress/1 facts of ${caseId}`), salts))
  const ends = found !== null && found.version === rows.length && found.chainHead === rows.at(-1)?.link
  const end: readonly Fault[] = ends ? [] : [{ sequence: rows.length, what: 'end' }]
  return {
    facts: rows.length,
    proven: checked.filter(({ content }) => content === 'proven').length,
    faults: [...checked.flatMap(({ faults }) => faults), ...end],
  }
}

type Content = 'proven' | 'changed' | 'unreadable'

function checkedRow(
  row: FactDocument,
  i: number,
  before: string,
  salts: readonly Buffer[],
): { content: Content; faults: readonly Fault[] } {
  const content = contentOf(row, salts)
  const wrong: readonly [boolean, Fault['what']][] = [
    [row.sequence !== i + 1, 'order'],
    [row.link !== sha256(`${before}${row.commitment}`), 'link'],
    [content === 'changed', 'content'],
  ]
  return { content, faults: wrong.flatMap(([is, what]) => (is ? [{ sequence: row.sequence, what }] : [])) }
}

/** A fact with a sealed value was committed to under a salt from one of the case's `file` keys; without it nobody can tell. */
function contentOf({ inboxId, position, fact, commitment }: FactDocument, salts: readonly Buffer[]): Content {
  const text = JSON.stringify(inOneOrder({ inboxId, position, fact }))
  if (!hasSealedValue(fact)) return sha256(text) === commitment ? 'proven' : 'changed'
  if (salts.length === 0) return 'unreadable'
  const fits = salts.some((salt) => createHmac('sha256', salt).update(text).digest('hex') === commitment)
  return fits ? 'proven' : 'changed'
}

async function saltsOf(store: Store, ring: Ring | null, caseId: string): Promise<Buffer[]> {
  if (!ring) return []
  const wraps = await store.wraps.find({ caseId, name: 'file' }).lean()
  const keys = wraps.map((wrap) => unwrapKey(ring, wrap as unknown as Wrap))
  return keys.map(({ bytes }) => Buffer.from(hkdfSync('sha256', bytes, '', 'redress/1 commitment salt', 32)))
}

/** The same value with the members of every object sorted by name. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  const members = value as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, inOneOrder(members[name])]),
  )
}

const sealedPrefixes = ['identity.', 'file.', 'legal.', 'mailbox.']

function hasSealedValue(value: unknown): boolean {
  if (typeof value === 'string')
    return sealedPrefixes.some((prefix) => value.startsWith(prefix) && /^\d+[.]/.test(value.slice(prefix.length)))
  return typeof value === 'object' && value !== null && Object.values(value).some(hasSealedValue)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
