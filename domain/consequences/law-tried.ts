import type { ChangedDate } from './dates-under.ts'

/** What a pack would do to many cases: how many it was tried on, on how many something would change, and what by which rule. */
export type LawTried = { cases: number; changed: number; rules: ReadonlyMap<string, Counts> }
export type Counts = Readonly<Record<ChangedDate['change'], number>>

export const nothingTried: LawTried = { cases: 0, changed: 0, rules: new Map() }

/** The tally with one more case. */
export function alsoTried({ cases, changed, rules }: LawTried, dates: readonly ChangedDate[]): LawTried {
  const more = new Map(rules)
  for (const { rule, change } of dates) {
    const counts = more.get(rule) ?? none
    more.set(rule, { ...counts, [change]: counts[change] + 1 })
  }
  return { cases: cases + 1, changed: changed + (dates.length > 0 ? 1 : 0), rules: more }
}

/** All rules together. */
export const totalOf = ({ rules }: LawTried): Counts =>
  [...rules.values()].reduce(
    (sum, one) => ({ moves: sum.moves + one.moves, starts: sum.starts + one.starts, ends: sum.ends + one.ends }),
    none,
  )

const none: Counts = { moves: 0, starts: 0, ends: 0 }
