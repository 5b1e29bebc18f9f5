import { type Case, type CaseClock, stageOf } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar, Ground } from '../commands/ground.ts'
import { referralLimits } from '../referrals/limits.ts'
import { mayShare } from '../referrals/may-share.ts'
import { isAwaited, isOver } from '../referrals/referral.ts'
import { startedClock } from './started-clock.ts'

/**
 * The limits of referrals: to send on, to be told it arrived, to ask how it stands, to get any sign at all. A sign ends them and begins
 * them anew; asking ends only the limit to ask. None runs on a closed case.
 */
export function referralClocksAfter(kase: Case, fact: Fact, { calendar }: Ground): readonly FactBody[] {
  const met = kase.clocks.filter((clock) => !clock.metAt && isMet(kase, clock, fact, calendar))
  const starting = stageOf(kase) === 'closed' ? [] : [...forwarding(kase, fact, met, calendar), ...awaiting(kase, fact)]
  return [
    ...met.map((clock) => ({ type: 'clockMet' as const, clock: clock.id })),
    ...starting.map(({ rule, allegation, about }, i) => ({
      type: 'clockStarted' as const,
      clock: {
        ...startedClock(`c${kase.clocks.length + 1 + i}`, rule, [allegation], { at: fact.at, firstOfMonth: false }, fact.at, calendar),
        owner: { role: investigated(kase, allegation) ? ('investigator' as const) : ('supervisor' as const) },
        ...(about && { about }),
      },
    })),
  ]
}

/** The last rung: what the head of the office was told, and still no sign, goes on the committee's docket. */
export function silenceAfter(kase: Case, fact: Fact): readonly FactBody[] {
  if (fact.type !== 'clockEscalated') return []
  const clock = kase.clocks.find((one) => one.id === fact.clock)
  return clock?.about && clock.rule === referralLimits.silence.id ? [{ type: 'silenceToldCommittee', referral: clock.about }] : []
}

type Starting = { rule: ClockRule; allegation: string; about: string | null }

function isMet(kase: Case, { rule, about, allegations }: CaseClock, fact: Fact, calendar: Calendar): boolean {
  if (rule === referralLimits.forward.id) return changesForwarding(fact) && allegations.every((id) => isForwarded(kase, id, fact, calendar))
  const limit = ofReferral.find((one) => one.id === rule)
  const referral = kase.referrals?.find((one) => one.id === about)
  if (!limit || !referral || !('referral' in fact) || fact.referral !== about) return false
  return rule === referralLimits.resolution.id ? isOver(referral) : limit.metBy.includes(fact.type)
}

const ofReferral: readonly ClockRule[] = [
  referralLimits.acknowledgement,
  referralLimits.status,
  referralLimits.silence,
  referralLimits.resolution,
]

/** Facts by which more or less is left to send on. */
const forwardingFacts: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'routesConfirmed',
  'routesOverridden',
  'referralSent',
  'consentRecorded',
  'sharingChanged',
])
const changesForwarding = ({ type }: Fact): boolean => forwardingFacts.has(type)

/** Whether every office of the settled route has it, or may not have it. */
function isForwarded(kase: Case, allegation: string, { at }: Fact, { zone }: Calendar): boolean {
  const today = dateOf(localDay(zone, Date.parse(at)))
  const sent = (kase.referrals ?? []).filter((one) => one.allegation === allegation && one.sentAt).map(({ office }) => office)
  const offices = kase.routing?.[allegation]?.settled?.offices ?? []
  return offices.every((office) => sent.includes(office) || mayShare(kase, office, today) === 'nothing')
}

function forwarding(kase: Case, fact: Fact, met: readonly CaseClock[], calendar: Calendar): Starting[] {
  if (!changesForwarding(fact)) return []
  const runs = kase.clocks.filter((one) => one.rule === referralLimits.forward.id && !one.metAt && !met.includes(one))
  return kase.allegations
    .filter(({ id }) => !runs.some((one) => one.allegations.includes(id)) && !isForwarded(kase, id, fact, calendar))
    .map(({ id }) => ({ rule: referralLimits.forward, allegation: id, about: null }))
}

/** What is awaited from the other office from now on. */
function awaiting(kase: Case, fact: Fact): Starting[] {
  const referral = 'referral' in fact && kase.referrals?.find((one) => one.id === fact.referral)
  if (!referral || !isAwaited(referral)) return []
  return rulesAfter(kase, fact, referral).map((rule) => ({ rule, allegation: referral.allegation, about: referral.id }))
}

function rulesAfter(kase: Case, { type }: Fact, { allegation, office }: { allegation: string; office: string }): readonly ClockRule[] {
  const { acknowledgement, status, silence, resolution } = referralLimits
  if (type === 'referralStatusAsked') return [status]
  if (type === 'referralAcknowledged' || type === 'referralAnswered') return [status, silence]
  if (type !== 'referralSent') return []
  const delegated = kase.routing?.[allegation]?.recorded?.authority === 'agreement287g' && ['LIA', 'OPR-I'].includes(office)
  return [acknowledgement, status, silence, ...(delegated ? [resolution] : [])]
}

const investigated = (kase: Case, allegation: string): boolean =>
  kase.allegations.some((one) => one.id === allegation && 'investigator' in one && one.investigator !== null)
