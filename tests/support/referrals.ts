import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { decideInstant, dueInstants } from '../../domain/consequences/due-instants.ts'
import type { RouteOffice } from '../../domain/routing/offices.ts'
import { assigned, happens, hoursLater, sealed } from './cases.ts'
import { ground } from './office.ts'

/** One allegation with investigator-1, its route settled: internal affairs, whom the complainant allows, and the Inspector General. */
export const routed = (offices: readonly RouteOffice[] = ['LIA', 'OIG', 'SOC'], kase: Case = assigned()): Case =>
  happens(kase, { type: 'routesOverridden', allegation: 'a1', offices, reason: sealed('reason') })

/** A package for internal affairs without the name, not sent. */
export const prepared = (kase: Case = routed(), office: RouteOffice = 'LIA'): Case =>
  happens(kase, {
    type: 'referralPrepared',
    referral: `f${(kase.referrals?.length ?? 0) + 1}`,
    allegation: 'a1',
    office,
    shares: 'withoutName',
    letter: sealed('letter'),
    summary: sealed('summary'),
    person: null,
  })

/** The same, sent on the day of the complaint. */
export const sent = (kase: Case = prepared(), referral = 'f1'): Case => happens(kase, { type: 'referralSent', referral, way: 'portal' })

/** The case so many days later, with every due instant until then decided. */
export function daysLater(kase: Case, days: number): Case {
  const until = hoursLater(24 * days)
  let now = kase
  for (let due = dueInstants(now)[0]; due && due.at <= until; due = dueInstants(now)[0])
    now = evolveAll(now, decideInstant(now, due, ground), now.id) as Case
  return now
}

/** Clocks of referrals that run. */
export const running = (kase: Case): string[] =>
  kase.clocks.filter((clock) => !clock.metAt && clock.rule.startsWith('referral-')).map((clock) => clock.rule.slice('referral-'.length))

export const shares = (kase: Case, over: Partial<Case['sharing']>, at = hoursLater(2)): Case =>
  evolveAll(
    kase,
    withConsequences(
      kase,
      [{ type: 'sharingChanged', name: 'ask', facts: [], except: null, request: null, ...over, at, by: 'complainant' }],
      ground,
    ),
    kase.id,
  ) as Case
