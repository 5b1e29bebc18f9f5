import type { Case } from '../../domain/case/case.ts'
import type { ChangedDate } from '../../domain/consequences/dates-under.ts'
import { type LawTried, totalOf } from '../../domain/consequences/law-tried.ts'

/** A line for every date of a case that would change: its alias, the rule, and what from when to when. */
export const linesOf = ({ alias }: Pick<Case, 'alias'>, dates: readonly ChangedDate[]): readonly string[] =>
  dates.map((date) => `${alias}  ${date.rule}: ${words[date.change](date)}`)

const words: Record<ChangedDate['change'], (date: ChangedDate) => string> = {
  moves: ({ from, to }) => `moves, ${from ?? paused} → ${to ?? paused}`,
  starts: ({ to }) => `starts, due ${to ?? paused}`,
  ends: ({ from }) => `ends, was due ${from ?? paused}`,
}
const paused = 'no date while it is paused'

/** Rule by rule and in all. */
export function totalLines(tried: LawTried): readonly string[] {
  const { moves, starts, ends } = totalOf(tried)
  const byRule = [...tried.rules].map(([rule, one]) => `${rule}: ${one.moves} move, ${one.starts} start, ${one.ends} end`)
  const inAll = `${moves} dates would move, ${starts} clocks start and ${ends} end, on ${tried.changed} of them.`
  return [...byRule, `${tried.cases} open cases tried; ${inAll}`]
}
