import type { Case, CaseClock, Step } from '../case/case.ts'
import { isLimit } from '../clocks/kinds.ts'
import { restingCauses } from './rules.ts'
import { type Quiet, quietOn, type Silence } from './silence.ts'

/** Allegations on which somebody must act next, and since when nobody has. */
export type Awaited = Quiet & { on: readonly string[]; step: Exclude<Step, 'closed'> }

/**
 * Each allegation that nobody has decided and whose work does not rest; once all are decided, all together since the last act on any,
 * for then the case must be closed.
 */
export function awaited(kase: Case, silence: Silence): readonly Awaited[] {
  const open = kase.allegations.filter((one) => one.step !== 'closed')
  const undecided = open.filter((one) => one.step !== 'resolution' || !one.decision)
  const counted = (undecided.length > 0 ? undecided : open).flatMap(({ id, step }) => {
    const quiet = countedOn(kase, silence, id)
    return quiet ? [{ ...quiet, on: [id], step }] : []
  })
  if (undecided.length > 0) return counted
  const [last] = counted.toSorted((a, b) => (a.since > b.since ? -1 : 1))
  return last ? [{ ...last, on: open.map(({ id }) => id) }] : []
}

/** How it stands on an allegation, counted from the end of the last rest of its work; null while that rests. */
function countedOn(kase: Case, silence: Silence, allegation: string): Quiet | null {
  const { since, told } = quietOn(silence, allegation)
  const ends = kase.clocks.flatMap((clock) =>
    clock.pauses && isLimit(clock) && clock.allegations.includes(allegation) ? restsOf(clock) : [],
  )
  return ends.includes(null)
    ? null
    : { since: [since, ...ends].reduce<string>((last, end) => (end && end > last ? end : last), since), told }
}

/** When the pauses of a limit end, for a cause for which the work itself rests: with their day, at the latest with the limit. Null: not yet. */
const restsOf = ({ pauses = [], metAt }: CaseClock): readonly (string | null)[] =>
  pauses.filter(({ cause }) => restingCauses.includes(cause)).map(({ to }) => (to && metAt ? (to < metAt ? to : metAt) : (to ?? metAt)))
