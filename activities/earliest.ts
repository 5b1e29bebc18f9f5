import type { Case } from '../domain/case/case.ts'
import { type DueInstant, dueInstants } from '../domain/consequences/due-instants.ts'
import type { HeldInstant } from '../store/cases/case-document.ts'
import type { Waiting } from '../store/inbox/waiting.ts'
import type { OpenedBody } from './prepared.ts'

/** A waiting document with its exact instant; a person's, already opened to know it. */
export type Dated = { waiting: Waiting; at: string; opened: OpenedBody | null }

export type Work = { document: Dated } | { instant: DueInstant } | null

/**
 * What is decided next: the earliest of the waiting documents and the due instants up to `now`. What arrives at the very instant
 * something falls due is late, so the instant comes first.
 */
export function earliest(kase: Case, documents: readonly Dated[], held: readonly HeldInstant[], now: string, locked: boolean): Work {
  const decidable = (one: DueInstant) => !held.some((other) => other.held && other.id === one.id) && !(locked && carriesSealed(one))
  const instant = dueInstants(kase).find((one) => one.at <= now && decidable(one))
  const [document] = [...documents].sort(byInstantThenId)
  if (instant && (!document || instant.at <= document.at)) return { instant }
  return document ? { document } : null
}

/** A wish that comes true carries what was sealed; its fact cannot be chained while the office is locked. */
const carriesSealed = ({ fact }: DueInstant): boolean => !('clock' in fact) && fact.type !== 'silenceNoticed'

const byInstantThenId = (a: Dated, b: Dated): number => (a.at === b.at ? compare(a.waiting._id, b.waiting._id) : compare(a.at, b.at))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
