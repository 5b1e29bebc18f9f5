import type { Allegation, Case } from '../case/case.ts'
import { isLimit } from '../clocks/kinds.ts'
import { restingCauses } from './rules.ts'
import { type Quiet, quietOn, type Silence } from './silence.ts'

/** An allegation on which somebody must act next. */
type Open = Exclude<Allegation, { step: 'closed' }>

/** Those nobody has decided; once all are decided, all, for the case must be closed. */
export function awaited({ allegations }: Pick<Case, 'allegations'>): readonly Open[] {
  const open = allegations.filter((one) => one.step !== 'closed')
  const undecided = open.filter((one) => one.step !== 'resolution' || !one.decision)
  return undecided.length > 0 ? undecided : open
}

/** How it stands on an allegation, counted from the end of the last rest of its work; null while that rests. */
export function countedOn(kase: Case, silence: Silence, allegation: string): Quiet | null {
  const { since, told } = quietOn(silence, allegation)
  const ends = restsOf(kase, allegation)
  return ends.includes(null)
    ? null
    : { since: [since, ...ends].reduce<string>((last, end) => (end && end > last ? end : last), since), told }
}

/** When the pauses of what the office owes on an allegation end, for a cause for which its work rests. */
const restsOf = (kase: Case, allegation: string): readonly (string | null)[] =>
  kase.clocks
    .filter((clock) => clock.pauses && !clock.metAt && isLimit(clock) && clock.allegations.includes(allegation))
    .flatMap(({ pauses = [] }) => pauses.filter(({ cause }) => restingCauses.includes(cause)).map(({ to }) => to))
