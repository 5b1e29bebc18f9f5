import { type Family, families } from '../../../domain/allegations/taxonomy.ts'
import { type Step, steps } from '../../../domain/case/case.ts'
import type { Outcome } from '../../../domain/case/outcomes.ts'
import { dateOf, dayOf, weekdayOf } from '../../../domain/clocks/calendar-day.ts'
import { isLimit } from '../../../domain/clocks/kinds.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { DocketCase } from '../../../store/oversight/docket.ts'
import { clockState } from '../words/clock-words.ts'
import { type DocketReferral, docketReferral } from './docket-referral.ts'

/** How a limit stands, as programs read it. */
export const clockStates = ['onTime', 'dueSoon', 'overdue', 'paused', 'met', 'missed'] as const
export type ClockState = (typeof clockStates)[number]

/**
 * `dueInWeekOf` is the Monday before the due day: the day itself would tell the day a complaint came in. Null while it is paused. Only
 * what the office owes is here: windows and footage tell when it happened.
 */
export type DocketClock = { rule: string; state: ClockState; dueInWeekOf: string | null }
export type FamilyOutcome = { family: Family; outcome: Outcome }

/** One case as the committee sees it: under its alias, its age in whole weeks, because a day can tell who somebody is. */
export type DocketRow = {
  alias: string
  stage: Step
  ageWeeks: number
  families: readonly Family[]
  clocks: readonly DocketClock[]
  outcomes: readonly FamilyOutcome[]
  /** What went to other offices, in whole weeks. */
  referrals: readonly DocketReferral[]
  /** Closed at triage, before it had allegations. */
  closedAtTriage: Outcome | null
}

export type Docket = {
  /** The instant all figures are true for. */
  asOf: string
  totals: {
    cases: number
    open: number
    overdue: number
    byStage: Record<Step, number>
    outcomes: readonly (FamilyOutcome & { allegations: number })[]
  }
  cases: readonly DocketRow[]
}

const mondayOf = (date: string): string => {
  const day = dayOf(date)
  return dateOf(day - ((weekdayOf(day) + 6) % 7))
}

const weekMs = 7 * 86_400_000

/** The docket as of one instant, from one reading of all cases. */
export function docketAt(found: readonly DocketCase[], asOf: string, calendar: Calendar): Docket {
  const cases = found.map((one) => docketRow(one, asOf, calendar))
  return {
    asOf,
    totals: {
      cases: cases.length,
      open: cases.filter(({ stage }) => stage !== 'closed').length,
      overdue: cases.filter(isOverdue).length,
      byStage: Object.fromEntries(steps.map((step) => [step, cases.filter(({ stage }) => stage === step).length])) as Record<Step, number>,
      outcomes: outcomeTotals(cases),
    },
    cases,
  }
}

const isOverdue = ({ clocks }: Pick<DocketRow, 'clocks'>): boolean => clocks.some(({ state }) => state === 'overdue')

function docketRow({ alias, stage, receivedAt, closedAt, case: kase }: DocketCase, asOf: string, calendar: Calendar): DocketRow {
  const families = [...new Set(kase.allegations.map(({ code }) => familyOf(code)))].sort()
  return {
    alias,
    stage,
    ageWeeks: Math.max(0, Math.floor((Date.parse(closedAt ?? asOf) - Date.parse(receivedAt)) / weekMs)),
    families,
    clocks: kase.clocks.filter(isLimit).map((clock) => ({
      rule: clock.rule,
      state: stateNames[clockState(clock, asOf, calendar).kind] ?? 'onTime',
      dueInWeekOf: clock.dueOn && mondayOf(clock.dueOn),
    })),
    outcomes: kase.allegations.flatMap(({ code, decision }) => (decision ? [{ family: familyOf(code), outcome: decision.outcome }] : [])),
    referrals: (kase.referrals ?? []).flatMap((one) => docketReferral(one, asOf)),
    closedAtTriage: kase.declined?.reason ?? null,
  }
}

const familyOf = (code: string): Family => code.charAt(0) as Family

const stateNames: Readonly<Record<string, ClockState>> = {
  onTime: 'onTime',
  soon: 'dueSoon',
  overdue: 'overdue',
  paused: 'paused',
  met: 'met',
  missed: 'missed',
}

function outcomeTotals(cases: readonly DocketRow[]): Docket['totals']['outcomes'] {
  const all = cases.flatMap(({ outcomes }) => outcomes)
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const ofFamily = all.filter((one) => one.family === family)
    return [...new Set(ofFamily.map(({ outcome }) => outcome))].map((outcome) => ({
      family,
      outcome,
      allegations: ofFamily.filter((one) => one.outcome === outcome).length,
    }))
  })
}
