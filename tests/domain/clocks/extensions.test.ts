import { describe, expect, it } from 'vitest'
import { type Count, due, type Extension } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

const dueOn = (extensions: Extension[], change: Partial<Count> = {}) => due(aCount({ extensions, ...change })).dueOn

describe('an extension', () => {
  it('is counted after the due day reached so far, in its own unit', () => {
    expect(dueOn([{ length: 3, unit: 'workingDays' }])).toBe('2026-11-09')
    expect(dueOn([{ length: 3, unit: 'calendarDays' }])).toBe('2026-11-07')
    expect(dueOn([{ length: 1, unit: 'years' }])).toBe('2027-11-04')
  })

  it('follows another in the order they were granted', () => {
    const day: Extension = { length: 1, unit: 'calendarDays' }
    const month: Extension = { length: 1, unit: 'months' }
    const trigger = '2026-01-28T18:00:00Z'
    expect(dueOn([day, month], { trigger })).toBe('2026-02-28')
    expect(dueOn([month, day], { trigger })).toBe('2026-03-01')
  })

  it('is counted and paused by the same rules as the length', () => {
    const pauses = [{ from: '2026-11-05T18:00:00Z', to: '2026-11-10T18:00:00Z' }]
    expect(dueOn([{ length: 1, unit: 'workingDays' }], { pauses })).toBe('2026-11-10')
    expect(dueOn([{ length: 1, unit: 'workingDays' }], { holidays: new Set(['2026-11-05']) })).toBe('2026-11-06')
  })

  it('in months adds only the days that were paused after the day it starts from', () => {
    const pauses = [
      { from: '2026-11-03T18:00:00Z', to: '2026-11-05T18:00:00Z' },
      { from: '2026-11-20T18:00:00Z', to: '2026-11-22T18:00:00Z' },
    ]
    expect(dueOn([{ length: 1, unit: 'months' }], { pauses })).toBe('2026-12-08')
  })

  it('of length 0 changes nothing', () => {
    expect(dueOn([{ length: 0, unit: 'months' }])).toBe('2026-11-04')
  })
})
