import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { referralLimits } from '../../../domain/referrals/limits.ts'
import { assigned, happens, hoursLater, sealed } from '../../support/cases.ts'
import { daysLater, prepared, routed, running, sent } from '../../support/referrals.ts'

const told = (kase: Case, rule: string) => {
  const ids = kase.clocks.filter((clock) => clock.rule === rule).map(({ id }) => id)
  return kase.notices.filter(({ about }) => ids.includes(about ?? '')).map(({ kind, to }) => `${kind}: ${to}`)
}
const out = sent(prepared(routed(['LIA'])))

describe('a federal office that never answers', () => {
  it('climbs: whoever investigates is reminded, the supervisors are told, then the head of the office, then the committee', () => {
    const silent = daysLater(out, 120)
    const climbed = told(silent, 'referral-silence')
    expect(climbed[0]).toBe('dueSoon: investigator-1')
    expect(climbed).toEqual(expect.arrayContaining(['overdue: supervisor-1', 'overdueToLead: lead-1']))
    expect(silent.referrals).toMatchObject([{ committeeAt: expect.any(String) }])
  })

  it('is before the committee only after the head of the office knew', () => {
    expect(daysLater(out, 59).referrals).toMatchObject([{ committeeAt: null }])
    const silent = daysLater(out, 120)
    const clock = silent.clocks.find(({ rule }) => rule === 'referral-silence')
    expect(silent.referrals?.[0]?.committeeAt).toBe(clock?.escalatedAt)
  })

  it('is before it although it was asked every month: asking is no answer', () => {
    const asked = happens(daysLater(out, 25), { type: 'referralStatusAsked', referral: 'f1', text: null }, { at: hoursLater(24 * 25) })
    expect(daysLater(asked, 120).referrals?.[0]?.committeeAt).not.toBeNull()
  })

  it('leaves the docket with the first sign, and begins to count anew', () => {
    const silent = daysLater(out, 120)
    const sign = happens(silent, { type: 'referralAcknowledged', referral: 'f1', theirs: null }, { at: hoursLater(24 * 121) })
    expect(sign.referrals).toMatchObject([{ committeeAt: null, acknowledgedAt: hoursLater(24 * 121) }])
    expect(running(sign)).toEqual(['status', 'silence'])
  })

  it('never closes anything, however long it lasts', () => {
    const silent = daysLater(out, 700)
    expect(silent.allegations).toEqual(out.allegations)
    expect(silent.closedAt).toBeNull()
  })

  it('gives the work of asking to whoever investigates, and to the next one when the case is handed over', () => {
    const work = (kase: Case) => kase.tasks.filter(({ kind, doneAt }) => kind === 'askReferralStatus' && !doneAt).map(({ owner }) => owner)
    expect(work(out)).toEqual([{ user: 'investigator-1' }])
    const handed = happens(out, { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-2' })
    expect(work(handed)).toEqual([{ user: 'investigator-2' }])
  })
})

describe('sending on', () => {
  it('is owed within three working days of the settled route, to every office that may have it', () => {
    const kase = routed(['LIA', 'AG', 'SOC'])
    const clock = kase.clocks.find(({ rule }) => rule === 'referral-forward')
    // Monday; Thursday is Thanksgiving, so the third working day is Friday.
    expect(clock?.dueOn).toBe('2026-11-27')
    expect(kase.tasks).toContainEqual(expect.objectContaining({ kind: 'forwardReferral', owner: { user: 'investigator-1' } }))
    expect(running(sent(prepared(kase)))).not.toContain('forward')
  })

  it('is not owed to offices that may not have it, and begins when the complainant says yes', () => {
    const kase = routed(['AG', 'SOC'])
    expect(running(kase)).toEqual([])
    expect(
      running(happens(kase, { type: 'consentRecorded', office: 'AG', choice: 'withoutName', until: null, words: sealed('yes') })),
    ).toEqual(['forward'])
  })

  it('by another route resets no clock that runs', () => {
    const kase = routed(['LIA'])
    expect(routed(['LIA', 'OPR-I'], kase).clocks).toEqual(kase.clocks)
  })

  it('has a source and says how far it was checked, for every limit', () => {
    for (const { source, confidence, id } of Object.values(referralLimits)) {
      expect(source).not.toBe('')
      expect(confidence === 'unverified').toBe(source.startsWith('Own choice'))
      expect(id).toMatch(/^referral-/)
    }
  })

  it('is not asked for on a route nobody settled', () => {
    expect(running(assigned())).toEqual([])
  })
})
