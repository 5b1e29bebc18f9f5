import type { Case } from '../case/case.ts'
import type { Calendar } from '../commands/ground.ts'
import { type ChangedDate, datesUnder, type Laws } from './dates-under.ts'
import { saysTheSame } from './pack-adopted.ts'

/** A rule of one pack that the other has not, or has in other words. */
export type ChangedRule = { change: 'joins' | 'leaves' | 'changes'; rule: string }

/** All that another pack would mean for a case: dates now, and rules for what is still to come. */
export type Difference = { dates: readonly ChangedDate[]; rules: readonly ChangedRule[] }

/** What a case would have otherwise under another pack. `at`: the present. */
export const differenceUnder = (kase: Case, laws: Laws, at: string, calendar: Calendar): Difference => ({
  dates: datesUnder(kase, laws, at, calendar),
  rules: rulesChanged(laws),
})

export const isNothing = ({ dates, rules }: Difference): boolean => dates.length === 0 && rules.length === 0

/** A short code of everything a page showed of a difference: the same only as long as nothing in it is otherwise. */
export const shownAs = (difference: Difference): string => {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(difference)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function rulesChanged({ own, pack }: Laws): readonly ChangedRule[] {
  const left = own.clocks.filter(({ id }) => !pack.clocks.some((rule) => rule.id === id))
  return [
    ...pack.clocks.flatMap((rule): ChangedRule[] => {
      const was = own.clocks.find(({ id }) => id === rule.id)
      if (!was) return [{ change: 'joins', rule: rule.id }]
      return saysTheSame(was, rule) ? [] : [{ change: 'changes', rule: rule.id }]
    }),
    ...left.map(({ id }): ChangedRule => ({ change: 'leaves', rule: id })),
  ]
}
