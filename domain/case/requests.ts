import type { Sealed } from '../complaint/sealed.ts'
import type { PersonRequest } from './case.ts'
import type { FactBody, RequestAsks } from './facts.ts'
import type { FactsReader, NameSharing } from './sharing.ts'

/** How long a wish made by code alone waits, unless staff confirm it by the earlier contact plan. A seized code must not undo a case. */
const requestWaitsHours = 72

/** The fact by which a wish comes true, whether staff confirmed it or its time passed. */
export function granted({ id, asks }: PersonRequest): FactBody {
  switch (asks.kind) {
    case 'contactPlan':
      return { type: 'contactPlanChanged', plan: asks.plan, mail: asks.mail, request: id }
    case 'sharing':
      return { type: 'sharingChanged', name: asks.name, facts: asks.facts, except: asks.except, request: id }
    case 'withdrawal':
      return { type: 'complaintWithdrawn', request: id }
  }
}

/** The wish of a kind that still waits, if one does. */
export const waiting = (requests: readonly PersonRequest[], kind: RequestAsks['kind']): PersonRequest | undefined =>
  requests.find((request) => request.asks.kind === kind && !request.endedAt)

/** Wishes with those that still wait and are meant ended; one that has ended stays as it was. */
export const ended = (requests: readonly PersonRequest[], isMeant: (one: PersonRequest) => boolean, at: string): readonly PersonRequest[] =>
  requests.map((request) => (!request.endedAt && isMeant(request) ? { ...request, endedAt: at } : request))

type Sharing = { name: NameSharing; facts: readonly FactsReader[]; except: Sealed<'file'> | null }

/**
 * Whether new choices share nothing that the old ones did not: then they hold at once. An exception in the place of an earlier
 * one may except less, and nobody here can read either, so that never counts as narrower; null leaves the earlier one.
 */
export const narrows = (from: Sharing, to: Sharing): boolean =>
  openness[to.name] <= openness[from.name] &&
  to.facts.every((reader) => from.facts.includes(reader)) &&
  (to.except === null || from.except === null)

const openness = { never: 0, ask: 1, yes: 2 } as const

/**
 * A fact that says someone asked, to be confirmed or waited for. The wait counts from when it was decided, if that is later than it was
 * sent: before that nobody could see it, or say that it was not theirs.
 */
export const asked = (number: number, asks: RequestAsks, { at, decidedAt }: { at: string; decidedAt: string }): FactBody => ({
  type: 'requestMade',
  request: `r${number}`,
  asks,
  takesEffectAt: new Date(Math.max(Date.parse(at), Date.parse(decidedAt)) + requestWaitsHours * 3_600_000).toISOString(),
})
