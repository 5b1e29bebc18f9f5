import type { Routing } from '../routing/routing.ts'
import type { Case } from './case.ts'
import type { FactOf } from './facts.ts'

/** The case after its routes changed. None of it touches a clock: a change of route resets nothing. */

export const authorityRecorded = (kase: Case, { type: _, at: __, by: ___, allegations, ...recorded }: FactOf<'authorityRecorded'>): Case =>
  each(kase, allegations, () => ({ recorded }))

export const routesProposed = (kase: Case, { proposals }: FactOf<'routesProposed'>): Case =>
  proposals.reduce((now, { allegation, ...routes }) => each(now, [allegation], () => ({ ...routes, waits: true })), kase)

export const routesConfirmed = (kase: Case, { allegations, by, at }: FactOf<'routesConfirmed'>): Case =>
  each(kase, allegations, ({ proposed }) => ({
    settled: { offices: proposed.map(({ office }) => office), by, at, reason: null },
    waits: false,
  }))

export const routesOverridden = (kase: Case, { allegation, offices, reason, by, at }: FactOf<'routesOverridden'>): Case =>
  each(kase, [allegation], () => ({ settled: { offices, by, at, reason }, waits: false }))

const none: Routing = { recorded: null, proposed: [], keptOut: [], settled: null, waits: false }

const each = (kase: Case, ids: readonly string[], to: (routing: Routing) => Partial<Routing>): Case => {
  const changed = ids.map((id) => {
    const before = kase.routing?.[id] ?? none
    return [id, { ...before, ...to(before) }] as const
  })
  return { ...kase, routing: { ...kase.routing, ...Object.fromEntries(changed) } }
}
