import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { Fact } from '../domain/case/facts.ts'
import { canonicalJson } from '../keys/canonical-json.ts'

export type Link = { commitment: string; link: string }

/** A fact with the inbox document that brought it and its place among that document's facts: who wanted it is as much on record as it. */
export type Placed = { inboxId: string; position: number; fact: Fact }

/** Before the first fact of a case stands its id: a chain cannot be moved to another case. */
export const chainStart = (caseId: string): string => sha256(`redress/1 facts of ${caseId}`)

/**
 * The next link of a case's chain (hex, SHA-256 over the link before and a commitment to the fact). A fact with a sealed value is
 * committed under a salt that comes from the case's `file` key and dies with it: destroyed content stays provable as having been
 * there and cannot be guessed. `saltKey` is that key's 32 bytes.
 */
export function linkOf(previous: string, placed: Placed, saltKey: Uint8Array): Link {
  const commitment = commitmentOf(placed, saltKey)
  return { commitment, link: chained(previous, commitment) }
}

/** What the chain holds of one fact. */
function commitmentOf({ inboxId, position, fact }: Placed, saltKey: Uint8Array): string {
  const text = canonicalJson({ inboxId, position, fact })
  if (!holdsSealed(fact)) return sha256(text)
  const salt = Buffer.from(hkdfSync('sha256', saltKey, '', 'redress/1 commitment salt', 32))
  return createHmac('sha256', salt).update(text).digest('hex')
}

const chained = (previous: string, commitment: string): string => sha256(`${previous}${commitment}`)

/** Whether a value sealed under a key of the case stands anywhere in the fact. */
function holdsSealed(value: unknown): boolean {
  if (typeof value === 'string') return /^(identity|file|legal|mailbox)\.\d+\./.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSealed)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
