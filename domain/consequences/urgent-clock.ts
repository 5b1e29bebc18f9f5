import type { Case } from '../case/case.ts'
import type { StartedClock } from '../case/facts.ts'
import { due } from '../clocks/count.ts'
import { writeInstant } from '../clocks/instant.ts'
import { escalateAt, reminderAt } from '../clocks/marks.ts'
import { isHourUnit } from '../clocks/shape.ts'
import type { Ground } from '../commands/ground.ts'
import { listedPosts, type Post } from '../urgency/actions.ts'
import type { DatedCircumstance } from '../urgency/circumstances.ts'
import { dayStart } from '../urgency/days.ts'
import type { Length } from '../urgency/rule.ts'
import { postOwner } from './post-owner.ts'

/** Something urgent as it is owed: what, by which post, within which time, and why. */
export type UrgentLimit = Length & { rule: string; post: Post; because: string; halfUntil?: DatedCircumstance }

/** The limit counted from an instant. It goes up sooner than others: to the head of the office when as much time again has passed. */
export function urgentClock(kase: Case, limit: UrgentLimit, at: string, ground: Ground): StartedClock {
  const { zone, holidays } = ground.calendar
  const { rule, post, because } = limit
  const { length, unit, why: halved } = shortened(kase, limit, at)
  const counted = due({ zone, holidays, unit, length, trigger: at, pauses: [], extensions: [], rollForward: false })
  if (counted.dueAt === null || counted.dueOn === null) throw new Error(`the urgent limit ${rule} has no due instant`)
  const { dueOn, dueAt } = counted
  const { owner, why } = postOwner(kase, post, at, ground)
  return {
    id: '',
    rule,
    kind: 'service',
    allegations: [],
    triggerAt: at,
    dueOn,
    dueAt,
    remindAt: reminderAt({ triggerAt: at, dueOn, dueAt }, zone, holidays),
    escalateAt: isHourUnit(unit) ? writeInstant(2 * Date.parse(dueAt) - Date.parse(at)) : escalateAt({ dueOn }, zone, holidays),
    owner,
    ...(listedPosts[post] && { post }),
    why: [...counted.why, ...halved, because, ...why, 'Source: own proposal of the office; no law sets this time.'],
  }
}

/** Evidence is asked for before half of its time is gone, if that comes first. */
function shortened(kase: Case, { length, unit, halfUntil }: UrgentLimit, at: string): Length & { why: readonly string[] } {
  const until = halfUntil && kase.circumstances?.[halfUntil]?.on
  const half = until ? Math.max(0, Math.floor((Date.parse(dayStart(until)) - Date.parse(at)) / 2 / 60_000)) : Number.POSITIVE_INFINITY
  if (unit !== 'hours' || half >= length * 60) return { length, unit, why: [] }
  return { length: half, unit: 'minutes', why: ['Half of the time until the evidence is gone comes first.'] }
}
