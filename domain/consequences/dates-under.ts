import type { Case } from '../case/case.ts'
import { evolveAll } from '../case/evolve.ts'
import type { Fact } from '../case/facts.ts'
import type { RulePack } from '../clocks/rule.ts'
import type { Calendar } from '../commands/ground.ts'
import type { Sealed } from '../complaint/sealed.ts'
import { withConsequences } from './consequences.ts'

/**
 * What another pack would do to one clock: a date that moves, a clock that ends because its rule no longer holds, one that starts.
 * `from` and `to` are local dates of the office; null where there is none, also while a clock stands still.
 */
export type ChangedDate = { change: 'moves' | 'ends' | 'starts'; clock: string; rule: string; from: string | null; to: string | null }

/** The rules a case stands under, and those that are tried on it. */
export type Laws = { own: RulePack; pack: RulePack }

/**
 * Which dates of a case another pack would change, found by adopting it on trial: whatever an adoption does, this has said. Nothing is
 * changed. `at`: the present.
 */
export function datesUnder(kase: Case, { own, pack }: Laws, at: string, calendar: Calendar): readonly ChangedDate[] {
  // A draft may bear the name of the very version the case has.
  const tried = { ...pack, version: `${pack.version}, on trial` }
  const trial: Fact = { type: 'packAdopted', pack: nameOf(tried), instead: nameOf(own), reason: '' as Sealed<'file'>, at, by: '' }
  const facts = withConsequences(kase, [trial], { pack: own, packs: [own, tried], calendar, staff: [] })
  const after = evolveAll(kase, facts, kase.id) ?? kase
  return after.clocks.flatMap(({ id: clock, rule, dueOn: to, metAt }): ChangedDate[] => {
    const before = kase.clocks.find(({ id }) => id === clock)
    if (!before) return [{ change: 'starts', clock, rule, from: null, to }]
    const from = before.dueOn
    if (before.metAt) return []
    if (metAt) return [{ change: 'ends', clock, rule, from, to: null }]
    return from === to ? [] : [{ change: 'moves', clock, rule, from, to }]
  })
}

/** A pack as a case and its facts name it. */
export const nameOf = ({ id, version }: RulePack): Case['pack'] => ({ id, version })
