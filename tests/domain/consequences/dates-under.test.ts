import { describe, expect, it } from 'vitest'
import type { ClockRule } from '../../../domain/clocks/rule.ts'
import { datesUnder } from '../../../domain/consequences/dates-under.ts'
import { does, limitedByLaw, noonOn } from '../../support/by-law.ts'
import { assigned, hoursLater } from '../../support/cases.ts'
import { ground, wideGround, widePack2 } from '../../support/office.ts'

const kase = limitedByLaw()
const at = noonOn('2026-12-20')
const under = (change: Record<string, Partial<ClockRule>>) => ({
  ...wideGround.pack,
  version: '2',
  clocks: wideGround.pack.clocks.map((rule) => ({ ...rule, ...change[rule.id] })),
})
const tried = (change: Record<string, Partial<ClockRule>>, of = kase) =>
  datesUnder(of, { own: wideGround.pack, pack: under(change) }, at, wideGround.calendar)

describe('trying a change of law on an open case', () => {
  it('moves nothing when the law stays as it is', () => {
    expect(tried({})).toEqual([])
  })

  it('says which dates would move, from when to when', () => {
    expect(tried({ 'by-law': { length: 90 }, elsewhere: { length: 1, unit: 'years' } })).toEqual([
      { change: 'moves', clock: 'c3', rule: 'by-law', from: '2027-01-22', to: '2027-02-21' },
      { change: 'moves', clock: 'c4', rule: 'elsewhere', from: '2027-04-30', to: '2027-11-01' },
    ])
  })

  it('counts with the pauses the limit has had', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-12-01', to: '2026-12-11' }, { at })
    expect(tried({ 'by-law': { length: 90 } }, paused)).toMatchObject([{ from: '2027-02-01', to: '2027-03-03' }])
  })

  it('says where a rule would no longer hold, and leaves alone what has ended', () => {
    expect(tried({ elsewhere: { effectiveTo: '2026-10-01' } })).toEqual([
      { change: 'ends', clock: 'c4', rule: 'elsewhere', from: '2027-04-30', to: null },
    ])
    const acknowledged = does(kase, 'acknowledge-complaint', {}, { by: 'triage-1' })
    expect(tried({ acknowledge: { length: 9 } }, acknowledged)).toEqual([])
  })

  it('names what would newly start, and what would end because no rule asks for it', () => {
    expect(datesUnder(kase, { own: wideGround.pack, pack: widePack2 }, at, wideGround.calendar).slice(1)).toEqual([
      { change: 'ends', clock: 'c5', rule: 'footage', from: '2026-12-01', to: null },
      { change: 'starts', clock: 'c6', rule: 'report', from: null, to: '2026-12-23' },
    ])
  })

  it('says of a draft with the name of the version a case has what that draft says', () => {
    const draft = { ...widePack2, version: '1' }
    expect(datesUnder(kase, { own: wideGround.pack, pack: draft }, at, wideGround.calendar)).toHaveLength(3)
  })

  it('starts a limit of a step for the allegations that stand there, from when they came there', () => {
    const investigated = assigned(['F1', 'S1'])
    const early = { ...wideGround.pack.clocks.find(({ id }) => id === 'investigate'), id: 'plan', length: 10 } as ClockRule
    const pack = { ...ground.pack, version: '2', clocks: [...ground.pack.clocks, early] }
    const [start, ...more] = datesUnder(investigated, { own: ground.pack, pack }, hoursLater(500), ground.calendar)
    const limit = investigated.clocks.find(({ rule }) => rule === 'investigate')
    expect([start, more]).toEqual([{ change: 'starts', clock: 'c5', rule: 'plan', from: null, to: '2026-12-03' }, []])
    expect(limit?.triggerAt.slice(0, 10)).toBe('2026-11-23')
  })

  it('lets a limit that counts from something else end and start anew', () => {
    const tried = under({ elsewhere: { trigger: 'complaintReceived', metBy: ['caseClosed'] } })
    expect(datesUnder(kase, { own: wideGround.pack, pack: tried }, at, wideGround.calendar)).toEqual([
      { change: 'ends', clock: 'c4', rule: 'elsewhere', from: '2027-04-30', to: null },
      { change: 'starts', clock: 'c6', rule: 'elsewhere', from: null, to: '2027-05-22' },
    ])
  })
})
