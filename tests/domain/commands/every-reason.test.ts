import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { tollingCauses } from '../../../domain/clocks/rule.ts'
import { allReasons, isRefusal, reasonsOf, refuse, type Verdict } from '../../../domain/commands/command.ts'
import { consentChoices } from '../../../domain/referrals/referral.ts'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { accepted, assign, assigned, happens, inLegalReview, newComplaint, sealed, send } from '../../support/cases.ts'
import { give, inputs } from '../../support/commands.ts'
import { prepared, routed, shares } from '../../support/referrals.ts'

/** Each reason with the field it stands beside. */
const reasons = (verdict: Verdict) =>
  isRefusal(verdict) ? reasonsOf(verdict).map(({ refused, field }) => (field ? `${field}: ${refused}` : refused)) : []

const two = (investigator = 'investigator-1'): Case => assign(accepted(['F1', 'S2']), ['a1', 'a2'], investigator)

describe('a command with two things wrong names both at once', () => {
  it('pausing a limit: the cause, the day and the end', () => {
    const kase = does(limitedByLaw(), 'pause-clock', {})
    const over = { cause: 'mediation', from: '2026-12-21', to: '2026-12-19' } as const
    expect(reasons(tries(kase, 'pause-clock', over, { at: noonOn('2026-12-20') }))).toEqual([
      'cause: cause-not-listed',
      'clock: already-paused',
      'from: date-in-future',
      'to: pause-ends-before-it-starts',
    ])
  })

  it('letting a limit run on: it is not paused, and the day has not come', () => {
    const input = { clock: clockOf(limitedByLaw())?.id ?? '', on: '2027-01-05', document: null }
    expect(reasons(tries(limitedByLaw(), 'resume-clock', input))).toEqual(['clock: not-paused', 'on: date-in-future'])
  })

  it('preparing a referral: no consent to the name, and the name left out', () => {
    const input = { ...inputs['prepare-referral'], allegation: 'a1', shares: 'withName', person: null } as const
    expect(reasons(give(routed(), 'prepare-referral', { ...input, office: 'LIA' }))).toContain('person: name-missing')
    expect(reasons(give(routed(), 'prepare-referral', { ...input, office: 'FBI' }))).toEqual([
      'office: not-on-the-route',
      'person: name-missing',
    ])
  })

  it('sending a referral: off the route meanwhile, and the consent over', () => {
    const offRoute = happens(prepared(), { type: 'routesOverridden', allegation: 'a1', offices: ['OIG'], reason: sealed('r') })
    const both = { ...shares(offRoute, { facts: [] }), referrals: offRoute.referrals ?? [] }
    expect(reasons(give(both, 'send-referral', { referral: 'f1', way: 'portal' }))).toEqual([
      'referral: not-on-the-route',
      'referral: consent-over',
    ])
  })

  it('recording a consent: a day that has passed, and a name they never share', () => {
    const kase = shares(routed(), { name: 'never' })
    const input = { office: 'LIA', choice: 'withName', until: '2026-11-01', words: sealed<'file'>('words') } as const
    expect(reasons(give(kase, 'record-consent', input))).toEqual(['until: date-passed', 'choice: name-never-shared'])
  })

  it('recording circumstances: each day that goes with no yes, and one in the future', () => {
    const input = { ...inputs['record-circumstances'], answers: {}, heldNow: '2027-05-01', moveExpected: '2026-12-01' }
    expect(reasons(give(newComplaint(), 'record-circumstances', input, { by: 'triage-1' }))).toEqual([
      'heldNow: held-since-the-future',
      'heldNow: day-without-yes',
      'moveExpected: day-without-yes',
    ])
  })

  it('deciding: a finding before legal review, by whoever investigated it', () => {
    const input = { ...inputs['decide-allegation'], allegation: 'a1', outcome: 'sustained' } as const
    const kase = assigned(['F1'], 'investigates-and-supervises')
    expect(reasons(give(kase, 'decide-allegation', input, { by: 'investigates-and-supervises' }))).toEqual([
      'outcome: finding-before-legal-review',
      'allegation: own-investigation',
    ])
  })

  it('closing as time-barred what one investigated, by no limit', () => {
    const input = { ...inputs['decide-allegation'], allegation: 'a1', outcome: 'timeBarred', barredBy: null } as const
    const kase = assigned(['F1'], 'investigates-and-supervises')
    expect(reasons(give(kase, 'decide-allegation', input, { by: 'investigates-and-supervises' }))).toEqual([
      'allegation: own-investigation',
      'barredBy: time-bar-unnamed',
    ])
  })

  it('closing at triage what is open, as withdrawn by nobody', () => {
    const input = { ...inputs['decline-complaint'], reason: 'withdrawn' } as const
    expect(reasons(give(accepted(), 'decline-complaint', input))).toEqual(['already-accepted', 'reason: not-withdrawn'])
  })

  it('sending to legal review and approving it: each allegation that is not theirs to send or approve', () => {
    const three = assign(assign(accepted(['F1', 'S2', 'R1']), ['a1'], 'investigator-1'), ['a2', 'a3'], 'investigator-2')
    const input = { allegations: ['a1', 'a2', 'a3'], summary: sealed<'file'>('summary') }
    const sent = reasons(give(three, 'send-to-legal-review', input, { by: 'investigator-1' }))
    expect(sent).toEqual(['allegations: not-your-allegation', 'allegations: not-your-allegation'])
    const review = inLegalReview(['F1', 'S2'], 'investigates-and-reviews')
    const approve = { allegations: ['a1', 'a2'], opinion: null }
    expect(reasons(give(review, 'approve-legal-review', approve, { by: 'investigates-and-reviews' }))).toHaveLength(2)
  })

  it('naming allegations that stand elsewhere: each of them, and what the rule says besides', () => {
    const kase = send(two(), ['a1'])
    const input = { allegations: ['a1', 'a9'], investigator: 'legal-1' }
    expect(reasons(give(kase, 'assign-investigator', input))).toEqual([
      'allegations: allegation-elsewhere',
      'allegations: no-such-allegation',
      'investigator: not-an-investigator',
    ])
  })

  it('completing a task: it ends by a decision, and is somebody else’s', () => {
    const kase = assign(two(), ['a2'], 'investigator-2')
    const theirs = kase.tasks.find(({ kind, owner }) => kind === 'investigate' && 'user' in owner && owner.user === 'investigator-2')
    expect(reasons(give(kase, 'complete-task', { task: theirs?.id ?? '', result: null }, { by: 'investigator-1' }))).toEqual([
      'task: task-ends-by-command',
      'task: task-of-someone-else',
    ])
  })

  it('changing a route: every office that is the subject’s own', () => {
    const recorded = { authority: 'ownState', unit: null, on: null, conflicts: ['LIA', 'SOC'] }
    const kase = routed()
    const routing = { a1: { ...kase.routing?.a1, recorded: { ...kase.routing?.a1?.recorded, ...recorded } } } as never
    const input = { allegation: 'a1', offices: ['LIA', 'SOC', 'OIG'], reason: sealed<'file'>('r') } as const
    expect(reasons(give({ ...kase, routing }, 'override-routes', input))).toEqual([
      'offices: route-to-own-unit',
      'offices: route-to-own-unit',
    ])
  })
})

/** A day before the incident, one that would do, today at the latest, and one that has not come. */
const day = fc.constantFrom('2026-09-01', '2026-12-05', '2027-06-01')
const maybeDay = fc.option(day)

describe('whatever is wrong with one field alone is said whatever else is wrong', () => {
  const saidAlone = <I extends object>(good: I, bad: fc.Arbitrary<Partial<I>>, tried: (input: I) => Verdict) =>
    fc.assert(
      fc.property(bad, (over) => {
        const said = reasons(tried({ ...good, ...over }))
        for (const field of Object.keys(over) as (keyof I & string)[]) {
          const alone = reasons(tried({ ...good, [field]: over[field] } as I)).filter((one) => one.startsWith(`${field}:`))
          expect(said).toEqual(expect.arrayContaining(alone))
        }
      }),
      { numRuns: 150 },
    )

  it('when a limit is paused', () => {
    const kase = limitedByLaw()
    const at = { at: noonOn('2026-12-20') }
    const good = { cause: 'courtOrder', from: '2026-12-05' } as const
    const bad = fc.record({ cause: fc.constantFrom(...tollingCauses), from: day }) as fc.Arbitrary<object>
    saidAlone<object>(good, bad, (input) => tries(kase, 'pause-clock', input, at))
  })

  it('when a consent is recorded', () => {
    const kase = shares(routed(), { name: 'never' })
    const good = { office: 'LIA' as const, choice: 'withoutName' as const, until: null as string | null, words: sealed<'file'>('words') }
    const bad = fc.record({ choice: fc.constantFrom(...consentChoices), until: maybeDay }) as fc.Arbitrary<object>
    saidAlone<typeof good>(good, bad, (input) => give(kase, 'record-consent', input))
  })

  it('when circumstances are recorded', () => {
    const good = { ...inputs['record-circumstances'], answers: {} }
    const bad = fc.record({ heldNow: maybeDay, moveExpected: maybeDay, evidenceAtRisk: maybeDay }) as fc.Arbitrary<object>
    saidAlone<typeof good>(good, bad, (input) => give(newComplaint(), 'record-circumstances', input, { by: 'triage-1' }))
  })
})

describe('all reasons together', () => {
  it('are one refusal, the first one first, each once, and none if nothing stands', () => {
    expect(allReasons(false, null, undefined)).toBe(undefined)
    expect(allReasons(false, refuse('a'))).toEqual({ refused: 'a' })
    const both = allReasons(refuse('a'), false, refuse('b', { of: 1 }, 'on'), refuse('a'))
    expect(both).toEqual({ refused: 'a', also: [{ refused: 'b', with: { of: 1 }, field: 'on' }] })
    expect(allReasons(refuse('c'), both)?.also).toHaveLength(2)
  })
})
