import type { Case, CaseClock } from '../../domain/case/case.ts'
import { type ClockRule, type RulePack, type TollingCause, tollingCauses } from '../../domain/clocks/rule.ts'
import type { Dice } from './dice.ts'

/** A limit that runs or stands still, with what its law lets somebody do with it. */
type Limit = { clock: CaseClock; rule: ClockRule }

const limitsOf = ({ clocks, pack: own }: Case, packs: readonly RulePack[]): readonly Limit[] => {
  const pack = packs.find(({ id, version }) => id === own.id && version === own.version)
  return clocks.flatMap((clock) => {
    const rule = pack?.clocks.find(({ id }) => id === clock.rule)
    return rule && !clock.metAt ? [{ clock, rule }] : []
  })
}

const isPaused = ({ pauses }: CaseClock): boolean => pauses?.some(({ to }) => to === null) ?? false

/** What fits the fact a command leads to: by chance alone hardly a law would list the cause, and hardly a limit would be the one that is paused. */
const fits: Readonly<Record<string, (limit: Limit, at: string) => boolean>> = {
  clockPaused: ({ clock, rule }) => rule.tollingCauses.length > 0 && !isPaused(clock),
  clockResumed: ({ clock }) => isPaused(clock),
  clockExtended: ({ clock, rule }, at) =>
    rule.extension !== null && (clock.dueAt ?? '') > at && (clock.extensions?.length ?? 0) < rule.extension.times,
}

/** Limits of a case with which somebody could do what a command leads to, by their laws. */
const fitting = (kase: Case, packs: readonly RulePack[], leadsTo: string, at: string): readonly Limit[] =>
  limitsOf(kase, packs).filter((limit) => fits[leadsTo]?.(limit, at))

/** Whether anything can be done to a limit by a command, if it is about one. */
export const hasFittingClock = (kase: Case, packs: readonly RulePack[], leadsTo: string, at: string): boolean =>
  fitting(kase, packs, leadsTo, at).length > 0

/** One of these limits, and a cause its law lists. Null if there is none. */
export function anyClock(
  kase: Case,
  { packs, leadsTo, at, dice }: { packs: readonly RulePack[]; leadsTo: string; at: string; dice: Dice },
): { clock: string; cause: TollingCause } | null {
  const limits = fitting(kase, packs, leadsTo, at)
  if (limits.length === 0) return null
  const { clock, rule } = dice.one(limits)
  return { clock: clock.id, cause: dice.one(rule.tollingCauses.length > 0 ? rule.tollingCauses : tollingCauses) }
}
