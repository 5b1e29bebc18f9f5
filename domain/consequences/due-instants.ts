import { type Case, type CaseClock, stageOf } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { granted } from '../case/requests.ts'
import { clockActor } from '../case/staff.ts'
import { isLimit } from '../clocks/kinds.ts'
import type { Ground } from '../commands/ground.ts'
import { consentEnds } from '../referrals/consent-ends.ts'
import { silentInstants } from '../silence/silent-instants.ts'
import { nearDates } from '../urgency/near-dates.ts'
import { withConsequences } from './consequences.ts'

/** A moment at which something follows by itself. `id` is the same however often it is asked for: clock, step and instant. */
export type DueInstant = { id: string; at: string; fact: FactBody }

/**
 * Every instant the case waits for, earliest first: reminders, limits, escalations, wishes that come true after their 72
 * hours, the rungs of a silence, and the end of a consent that something prepared rests on.
 * Those of one moment stay in that order, so that nothing is overdue before it was due soon.
 */
export function dueInstants(kase: Case): readonly DueInstant[] {
  const ofClocks = kase.clocks.filter((clock) => !clock.metAt && isWaitedFor(kase, clock)).flatMap(ofClock)
  const ofRequests = kase.requests
    // Whoever stopped all contact cannot be warned, so nothing they seem to ask comes true without staff.
    .filter((request) => !request.endedAt && !kase.contact.stopped)
    .map((request) => instant(request.takesEffectAt, granted(request), request.id))
  const ofDates = stageOf(kase) === 'closed' ? [] : nearDates(kase)
  const ofUrgency = ofDates.map(({ at, circumstance }) => instant(at, { type: 'dateCameNear', circumstance }, circumstance))
  const ofSilence = silentInstants(kase).map(({ at, fact }) => instant(at, fact, fact.level))
  const ofConsents = stageOf(kase) === 'closed' ? [] : consentEnds(kase)
  const ended = ofConsents.map(({ at, referral }) => instant(at, { type: 'consentEnded', referral }, referral))
  return [...ofClocks, ...ofRequests, ...ofUrgency, ...ofSilence, ...ended].sort((a, b) => compare(a.at, b.at))
}

/** Nobody waits for what was over before the complaint came, nor for a window elsewhere once the case is closed. */
const isWaitedFor = (kase: Case, clock: CaseClock): boolean =>
  isLimit(clock) || (stageOf(kase) !== 'closed' && (clock.dueAt ?? '') > kase.receivedAt)

/** What follows from a clock by itself, each once. A paused one waits for nothing; only what the office owes goes up. */
const ofClock = (clock: CaseClock): readonly DueInstant[] => [
  ...instants(clock.remindedAt ? null : clock.remindAt, { type: 'clockReminded', clock: clock.id }),
  ...instants(clock.overdueAt ? null : clock.dueAt, { type: 'clockOverdue', clock: clock.id }),
  ...instants(clock.escalatedAt || !isLimit(clock) ? null : clock.escalateAt, { type: 'clockEscalated', clock: clock.id }),
]

const instants = (at: string | null, fact: FactBody): readonly DueInstant[] => (at ? [instant(at, fact)] : [])

/** The facts of a due instant, consequences included. The clock decides them; they count from the instant itself. */
export const decideInstant = (kase: Case, { at, fact }: DueInstant, ground: Ground): readonly Fact[] =>
  withConsequences(kase, [{ ...fact, at, by: clockActor.id }], ground)

const instant = (at: string, fact: FactBody, about = 'clock' in fact ? String(fact.clock) : ''): DueInstant => ({
  id: `${about}:${fact.type}:${at}`,
  at,
  fact,
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
