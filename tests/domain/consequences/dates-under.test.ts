import { describe, expect, it } from 'vitest'
import type { ClockRule } from '../../../domain/clocks/rule.ts'
import { datesUnder } from '../../../domain/consequences/dates-under.ts'
import { does, limitedByLaw, noonOn } from '../../support/by-law.ts'
import { wideGround } from '../../support/office.ts'

const kase = limitedByLaw()
const at = noonOn('2026-12-20')
const under = (change: Record<string, Partial<ClockRule>>) => ({
  ...wideGround.pack,
  version: '2',
  clocks: wideGround.pack.clocks.map((rule) => ({ ...rule, ...change[rule.id] })),
})
const tried = (change: Record<string, Partial<ClockRule>>, of = kase) => datesUnder(of, under(change), at, wideGround.calendar)

describe('trying a change of law on an open case', () => {
  it('moves nothing when the law stays as it is', () => {
    expect(tried({})).toEqual([])
  })

  it('says which dates would move, from when to when', () => {
    expect(tried({ 'by-law': { length: 90 }, elsewhere: { length: 1, unit: 'years' } })).toEqual([
      { clock: 'c3', rule: 'by-law', from: '2027-01-22', to: '2027-02-21' },
      { clock: 'c4', rule: 'elsewhere', from: '2027-04-30', to: '2027-11-01' },
    ])
  })

  it('counts with the pauses the limit has had', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-12-01', to: '2026-12-11' }, { at })
    expect(tried({ 'by-law': { length: 90 } }, paused)).toMatchObject([{ from: '2027-02-01', to: '2027-03-03' }])
  })

  it('says where a rule would no longer hold, and leaves alone what has ended', () => {
    expect(tried({ elsewhere: { effectiveTo: '2026-10-01' } })).toEqual([{ clock: 'c4', rule: 'elsewhere', from: '2027-04-30', to: null }])
    const acknowledged = does(kase, 'acknowledge-complaint', {}, { by: 'triage-1' })
    expect(tried({ acknowledge: { length: 9 } }, acknowledged)).toEqual([])
  })
})
