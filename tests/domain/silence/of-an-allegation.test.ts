import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolve } from '../../../domain/case/evolve.ts'
import type { FactBody } from '../../../domain/case/facts.ts'
import { clockActor } from '../../../domain/case/staff.ts'
import type { TollingCause } from '../../../domain/clocks/rule.ts'
import { dueInstants } from '../../../domain/consequences/due-instants.ts'
import { silentOf } from '../../../domain/silence/silent.ts'
import { accepted, assign, decideOn, happens, hoursLater, sealed, send } from '../../support/cases.ts'
import { daysLater } from '../../support/referrals.ts'

const day = (days: number): string => hoursLater(24 * days)

/** `a1` with investigator-1, `a2` with investigator-2, both an hour after the complaint came. */
const shared = () => assign(assign(accepted(['F1', 'F2'], { now: [] }), ['a1'], 'investigator-1'), ['a2'], 'investigator-2')
const note: FactBody = { type: 'noteAdded', note: 'n1', text: sealed('note') }
const acts = (kase: Case, by: string, at: string, body: FactBody = note) => happens(kase, body, { by, at })

const silenceTold = (kase: Case) => kase.notices.filter(({ kind }) => kind === 'silence').map(({ to }) => to)
const factsOfThatMorning = (kase: Case) => daysLater(kase, 31).version - daysLater(kase, 30).version

describe('an allegation on which nobody acts', () => {
  it('is flagged while the other of the same case is worked on, and only its investigator hears of it', () => {
    const silent = daysLater(acts(shared(), 'investigator-1', day(20)), 32)
    expect(silentOf(silent)).toEqual({ since: hoursLater(1), allegations: ['a2'] })
    expect(silenceTold(silent)).toEqual(['investigator-2'])
  })

  it('climbs although the other is worked on every week', () => {
    const weeks = [7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91]
    const worked = weeks.reduce((kase, days) => acts(daysLater(kase, days), 'investigator-1', day(days)), shared())
    expect(silenceTold(worked)).toEqual(['investigator-2', 'supervisor-1', 'supervisor-2', 'investigates-and-supervises', 'lead-1'])
  })

  it('is one letter and one fact for all of a case that fall silent at once', () => {
    const one = assign(accepted(['F1', 'F2', 'S2'], { now: [] }), ['a1', 'a2', 'a3'], 'investigator-1')
    expect(silenceTold(daysLater(one, 32))).toEqual(['investigator-1'])
    expect(factsOfThatMorning(one)).toBe(2)
    expect(silenceTold(daysLater(shared(), 32))).toEqual(['investigator-1', 'investigator-2'])
  })

  it('has its own time: seven days at triage, thirty when it is investigated', () => {
    const part = assign(accepted(['F1', 'F2'], { now: [] }), ['a1'], 'investigator-1')
    expect(silentOf(daysLater(part, 9))).toEqual({ since: hoursLater(1), allegations: ['a2'] })
  })

  it('ends its silence by an act on it, by what names it or its clock or its subject, or by a supervisor on the whole case', () => {
    const named: FactBody = { type: 'subjectNamed', subject: 's1', allegations: ['a2'], agency: 'ice', name: sealed('name') }
    const silent = daysLater(happens(shared(), named, { by: 'investigator-2' }), 32)
    const silentAfter = (body: FactBody, by = 'supervisor-1') => silentOf(acts(silent, by, day(33), body))
    expect(silentOf(silent)?.allegations).toEqual([])
    expect(silentAfter({ type: 'allegationRetyped', allegation: 'a1', code: 'F3', reasons: sealed('r') })?.allegations).toEqual(['a2'])
    const identified: FactBody = { type: 'subjectIdentified', subject: 's1', agency: 'ice', name: sealed('n'), reasons: sealed('r') }
    expect(silentAfter(identified)?.allegations).toEqual(['a1'])
    expect(silentAfter(note, 'investigator-1')?.allegations).toEqual(['a2'])
    expect(silentAfter(note)).toBe(null)
  })

  it('waits for nobody once it is decided, until all are and the case must be closed', () => {
    const half = decideOn(shared(), 'a1', 'duplicate')
    expect(silentOf(daysLater(half, 32))?.allegations).toEqual([])
    expect(silenceTold(daysLater(half, 32))).toEqual(['investigator-2'])
    const whole = decideOn(half, 'a2', 'duplicate')
    expect(silenceTold(daysLater(whole, 32))).toEqual(['supervisor-1', 'supervisor-2', 'investigates-and-supervises'])
    const decision: FactBody = { type: 'decisionMade', allegation: 'a2', outcome: 'duplicate', reasons: sealed('r'), words: null }
    const late = acts(daysLater(half, 40), 'supervisor-1', day(40), decision)
    expect(silentOf(late)).toBe(null)
    expect(silentOf(daysLater(late, 72))).toEqual({ since: day(40), allegations: [] })
  })

  it('is told to legal review when it is there', () => {
    const sent = send(shared(), ['a2'], 'investigator-2')
    expect(silenceTold(daysLater(sent, 32))).toEqual(['investigator-1', 'legal-1', 'investigates-and-reviews'])
  })
})

describe('a pause of its work', () => {
  const together = () => assign(accepted(['F1', 'F2'], { now: [] }), ['a1', 'a2'], 'investigator-1')
  const limit = (kase: Case) => kase.clocks.find(({ rule, metAt }) => rule === 'investigate' && !metAt)?.id ?? ''
  const paused = (cause: TollingCause, to: string | null = null, kase = together()) =>
    acts(kase, 'supervisor-1', day(2), {
      type: 'clockPaused',
      clock: limit(kase),
      pause: 'p1',
      cause,
      from: day(1),
      to,
      authority: sealed('order'),
      document: null,
    })

  it('stops the count, and the day it ends begins it anew', () => {
    const still = daysLater(paused('courtOrder'), 200)
    expect(silentOf(still)).toBe(null)
    const resumed = acts(still, 'supervisor-1', day(200), {
      type: 'clockResumed',
      clock: limit(still),
      pause: 'p1',
      to: day(199),
      document: null,
    })
    expect(silentOf(daysLater(resumed, 229))).toBe(null)
    expect(silentOf(daysLater(resumed, 232))).toEqual({ since: day(200), allegations: [] })
  })

  it('that has an end when it is granted is counted from there', () => {
    expect(silentOf(daysLater(paused('mediation', day(60)), 89))).toBe(null)
    expect(silentOf(daysLater(paused('mediation', day(60)), 92))).toEqual({ since: day(60), allegations: [] })
  })

  it('that only gives more time does not: a waiver is no rest', () => {
    expect(silentOf(daysLater(paused('writtenWaiver'), 34))).toEqual({ since: day(2), allegations: [] })
  })

  it('does not stop the count of another allegation under another limit', () => {
    expect(silentOf(daysLater(paused('courtOrder', null, shared()), 60))).toMatchObject({ allegations: ['a2'] })
  })
})

describe('what was kept before silence was counted for each allegation', () => {
  it('still applies: it was about the whole case', () => {
    const told = { type: 'silenceNoticed', level: 'owner', since: hoursLater(1), at: day(31), by: clockActor.id } as const
    const then = evolve({ ...shared(), silence: { since: hoursLater(1), told: [] } }, told, 'case-1')
    expect(then.silence).toEqual({ since: hoursLater(1), told: ['owner'] })
    expect(silentOf(then)).toEqual({ since: hoursLater(1), allegations: [] })
    expect(dueInstants(then).filter(({ fact }) => fact.type === 'silenceNoticed')).toHaveLength(2)
  })
})
