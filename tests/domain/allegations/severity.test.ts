import { describe, expect, it } from 'vitest'
import { severityOf } from '../../../domain/allegations/severity.ts'
import type { Circumstance } from '../../../domain/urgency/circumstances.ts'

const known = (...names: Circumstance[]) => ({
  circumstances: Object.fromEntries(names.map((name) => [name, { answer: 'yes' as const, on: null, at: '2026-11-23T16:00:00.000Z' }])),
})

describe('how grave an allegation is', () => {
  it('is what its kind says when nothing more is known', () => {
    expect(severityOf({}, { code: 'B4' })).toEqual({ level: 2, base: 2, raisedBy: [] })
  })

  it.each(['minorInvolved', 'continuingConduct', 'injury', 'repeatSubject', 'orderInForce'] as const)('rises by one for %s', (name) => {
    expect(severityOf(known(name), { code: 'S1' })).toEqual({ level: 4, base: 3, raisedBy: [name] })
  })

  it('rises by one for each, and never above 5', () => {
    expect(severityOf(known('minorInvolved', 'injury'), { code: 'B4' }).level).toBe(4)
    expect(severityOf(known('minorInvolved', 'injury', 'orderInForce'), { code: 'F1' })).toMatchObject({ level: 5, base: 4 })
  })

  it('is 5 for needless force that injured somebody', () => {
    expect(severityOf(known('injury'), { code: 'F1' }).level).toBe(5)
  })

  it('is 3 for property when identity papers or medicine were taken, and papers raise nothing else', () => {
    expect(severityOf(known('papersOrMedicine'), { code: 'T1' }).level).toBe(3)
    expect(severityOf(known('papersOrMedicine'), { code: 'S1' }).level).toBe(3)
  })

  it('rises at a protected place when an order is in force', () => {
    expect(severityOf(known('orderInForce'), { code: 'S5' }).level).toBe(4)
  })

  it('counts a subject that a job saw in several cases as a repeat', () => {
    const patterns = [{ pattern: 'repeatSubject' as const, id: 'p1', cases: ['case-2'], notedAt: '2026-11-23T16:00:00.000Z' }]
    expect(severityOf({ patterns }, { code: 'S1' }).raisedBy).toEqual(['repeatSubject'])
  })

  it('is not raised by what is not known', () => {
    const circumstances = { injury: { answer: 'unknown' as const, on: null, at: '2026-11-23T16:00:00.000Z' } }
    expect(severityOf({ circumstances }, { code: 'F1' }).level).toBe(4)
  })
})
