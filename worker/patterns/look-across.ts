import { createHash } from 'node:crypto'
import { isNoted } from '../../domain/case/patterns.ts'
import { notePattern } from '../../domain/commands/note-pattern.ts'
import { type FoundPattern, findPatterns } from '../../domain/patterns/find-patterns.ts'
import type { Ring } from '../../keys/ring.ts'
import type { Store } from '../../store/connect.ts'
import { digestIn, insertDocument, type NewDocument } from '../../store/inbox/insert-document.ts'
import { type SeenCase, seenCases } from '../../store/patterns/case-traits.ts'
import { casesToHash, keepHashes } from '../../store/patterns/search-hashes.ts'
import { caseHashes } from './case-hashes.ts'

export type Looking = {
  store: Store
  ring: Ring
  /** Puts a document into a case's inbox. A test ends the process here, between two cases. */
  post(document: NewDocument): Promise<unknown>
}

/** By whom a pattern is noted, in the facts of a case. */
const finder = 'patterns'
const lookBackDays = 730

/**
 * Looks once across all cases of the last two years and posts to the inbox of each what was found on it and not noted yet. `run` names
 * this look: begun again after it was broken off it posts the same documents, which count once. Gives how many were posted.
 */
export async function lookAcross({ store, ring, post }: Looking, run: string, now: string): Promise<number> {
  const since = new Date(Date.parse(now) - lookBackDays * 86_400_000).toISOString()
  for (const kase of await casesToHash(store, since)) await keepHashes(store, await caseHashes(store, ring, kase))
  const cases = await seenCases(store, since)
  const seen = new Map(cases.map((one) => [one.traits.id, one]))
  const found = findPatterns(
    cases.map((one) => one.traits),
    now,
  ).filter((one) => isNews(one, seen.get(one.caseId)))
  for (const one of found) await post(documentOf(one, run, now))
  return found.length
}

const isNews = (found: FoundPattern, seen: SeenCase | undefined): boolean =>
  seen?.isOpen === true && !isNoted(seen.patterns, { pattern: found.pattern, cases: found.cases })

/** Its id is the job, the look and the case, with what was found on it. */
function documentOf({ caseId, pattern, cases }: FoundPattern, run: string, now: string): NewDocument {
  const input = { pattern, cases: [...cases] }
  const _id = sha256(JSON.stringify(['redress/1', notePattern.name, run, caseId, input])).slice(0, 32)
  const open = { door: 'worker' as const, by: finder, receivedAt: now, seenVersion: null, sealed: null, signature: null, lookup: null }
  return { _id, caseId, command: notePattern.name, ...open, input, digest: sha256(JSON.stringify([_id, input])) }
}

/** One insert into the staff's inbox; a repeat is the same document. */
export const postTo =
  ({ staffInbox }: Pick<Store, 'staffInbox'>) =>
  (document: NewDocument): Promise<unknown> =>
    insertDocument(staffInbox, document, digestIn(staffInbox))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
