import type { Case } from '../../domain/case/case.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import type { Calendar } from '../../domain/commands/ground.ts'
import { datesUnder } from '../../domain/consequences/dates-under.ts'

/** Whether a case has another version of the pack. */
export const wouldHaveIt = ({ pack }: Pick<Case, 'pack'>, { id, version }: RulePack): boolean => pack.id === id && pack.version !== version

/** A line for every date of a case that would move: its alias, the rule, from which day to which. */
export const linesOf = (kase: Case, pack: RulePack, at: string, calendar: Calendar): readonly string[] =>
  datesUnder(kase, pack, at, calendar).map(
    ({ rule, from, to }) => `${kase.alias}  ${rule}: ${from ?? 'no date while it is paused'} → ${to ?? 'would not count'}`,
  )
