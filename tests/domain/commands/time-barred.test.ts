import { describe, expect, it } from 'vitest'
import { whyNotBarred } from '../../../domain/commands/time-barred.ts'
import { does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { sealed } from '../../support/cases.ts'
import { factsOf, typesOf } from '../../support/commands.ts'
import { wideGround } from '../../support/office.ts'

const kase = limitedByLaw()
const exact = does(kase, 'correct-incident-date', { on: '2026-11-20' })
const inDoubt = {
  ...wideGround,
  pack: { ...wideGround.pack, clocks: wideGround.pack.clocks.map((rule) => ({ ...rule, confidence: 'partly' as const })) },
}
const decline = (on: string, barredBy: string | null, of = kase) =>
  tries(of, 'decline-complaint', { reason: 'timeBarred', barredBy }, { by: 'triage-1', at: noonOn(on) })

describe('what is time-barred', () => {
  it('is so by a limit of law that has passed, which stands in the record', () => {
    expect(factsOf(decline('2027-01-23', 'c3'))[0]).toMatchObject({ type: 'complaintDeclined', reason: 'timeBarred', barredBy: 'c3' })
  })

  it('is not so on the last day, nor by a limit nobody named', () => {
    expect(decline('2027-01-22', 'c3')).toMatchObject({ refused: 'limit-still-open', with: { clock: 'by-law' } })
    expect(decline('2027-01-23', null)).toMatchObject({ refused: 'time-bar-unnamed' })
    expect(decline('2027-01-23', 'c9')).toMatchObject({ refused: 'no-such-clock' })
  })

  it('is never so by a promise of the office, or because footage is gone', () => {
    expect(decline('2027-01-23', 'c1')).toMatchObject({ refused: 'bars-nothing', with: { clock: 'acknowledge' } })
    expect(decline('2027-01-23', 'c5')).toMatchObject({ refused: 'bars-nothing', with: { clock: 'footage' } })
  })

  it('waits for the last day of the month that is known, unless the day itself is on file', () => {
    expect(decline('2027-05-20', 'c4')).toMatchObject({ refused: 'incident-day-needed', with: { clock: 'elsewhere' } })
    expect(typesOf(decline('2027-05-31', 'c4'))).toContain('complaintDeclined')
    expect(typesOf(decline('2027-05-20', 'c4', exact))).toContain('complaintDeclined')
  })

  it('is not so while the limit is paused', () => {
    expect(decline('2027-03-01', 'c3', does(kase, 'pause-clock', { from: '2026-12-01' }, { at: noonOn('2026-12-02') }))).toMatchObject({
      refused: 'limit-still-open',
    })
  })

  it('is so by a rule that was only partly checked once an administrator has confirmed it, and not before', () => {
    const at = noonOn('2027-01-23')
    expect(whyNotBarred(kase, 'c3', at, inDoubt)).toMatchObject({ refused: 'rule-unconfirmed', with: { clock: 'by-law' } })
    expect(whyNotBarred(kase, 'c3', at, { ...inDoubt, confirmed: new Set(['elsewhere']) })).toMatchObject({ refused: 'rule-unconfirmed' })
    expect(whyNotBarred(kase, 'c3', at, { ...inDoubt, confirmed: new Set(['by-law']) })).toBeUndefined()
  })

  it('holds for one allegation as for a whole complaint', () => {
    const accepted = does(kase, 'accept-complaint', { allegations: ['F1'] }, { by: 'triage-1' })
    const decide = (on: string) =>
      tries(accepted, 'decide-allegation', { outcome: 'timeBarred', barredBy: 'c3', reasons: sealed('why') }, { at: noonOn(on) })
    expect(decide('2027-01-22')).toMatchObject({ refused: 'limit-still-open' })
    expect(factsOf(decide('2027-01-23'))[0]).toMatchObject({ type: 'decisionMade', outcome: 'timeBarred', barredBy: 'c3' })
  })
})
