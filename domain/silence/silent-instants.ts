import { type Case, stageOf } from '../case/case.ts'
import { awaited } from './awaited.ts'
import { silenceRules } from './rules.ts'
import { type Quiet, type SilenceFact, silenceLevels } from './silence.ts'

const day = 24 * 3_600_000

type SilentInstant = { at: string; fact: SilenceFact }

/**
 * Instants (ISO) at which the rungs that have not heard of it yet hear that nobody has acted. Allegations that fall silent together
 * are one instant, so that nobody gets a letter for each.
 */
export function silentInstants(kase: Case): readonly SilentInstant[] {
  const { silence } = kase
  if (!silence || stageOf(kase) === 'closed') return []
  if (kase.allegations.length === 0) return rungs(silence, silenceRules.triage.days)
  return awaited(kase, silence)
    .flatMap((one) => rungs(one, silenceRules[one.step].days, one.on))
    .reduce<readonly SilentInstant[]>(together, [])
}

const rungs = ({ since, told }: Quiet, days: number, on?: readonly string[]): readonly SilentInstant[] =>
  silenceLevels.flatMap((level, i) =>
    told.includes(level)
      ? []
      : [
          {
            at: nextNoon(Date.parse(since) + (i + 1) * days * day),
            fact: { type: 'silenceNoticed', level, since, ...(on && { allegations: on }) },
          },
        ],
  )

/** One more instant among others; with the one of its moment and rung, if there is one. */
function together(others: readonly SilentInstant[], one: SilentInstant): readonly SilentInstant[] {
  const same = others.find(({ at, fact }) => at === one.at && fact.level === one.fact.level)
  return same ? others.map((other) => (other === same ? { ...same, fact: joined(same.fact, one.fact) } : other)) : [...others, one]
}

const joined = (a: SilenceFact, b: SilenceFact): SilenceFact => ({
  ...a,
  since: [a.since, b.since].sort()[0] ?? a.since,
  allegations: [...(a.allegations ?? []), ...(b.allegations ?? [])],
})

/** Noon UTC, early morning in all our offices: a silence is no matter of hours, and nobody's letter comes at night. */
function nextNoon(at: number): string {
  const noon = Math.floor(at / day) * day + day / 2
  return new Date(noon < at ? noon + day : noon).toISOString()
}
