import { type Case, stageOf } from '../case/case.ts'
import { silenceRules } from './rules.ts'
import { type SilenceFact, silenceLevels } from './silence.ts'

const day = 24 * 3_600_000

/** Instants (ISO) at which the rungs that have not heard of it yet hear that nobody has acted on the case. */
export function silentInstants(kase: Case): readonly { at: string; fact: SilenceFact }[] {
  const stage = stageOf(kase)
  if (!kase.silence || stage === 'closed') return []
  const { since, told } = kase.silence
  const { days } = silenceRules[stage]
  return silenceLevels.flatMap((level, i) =>
    told.includes(level)
      ? []
      : [{ at: nextNoon(Date.parse(since) + (i + 1) * days * day), fact: { type: 'silenceNoticed', level, since } }],
  )
}

/** Noon UTC, early morning in all our offices: a silence is no matter of hours, and nobody's letter comes at night. */
function nextNoon(at: number): string {
  const noon = Math.floor(at / day) * day + day / 2
  return new Date(noon < at ? noon + day : noon).toISOString()
}
