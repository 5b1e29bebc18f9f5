import { describe, expect, it } from 'vitest'
import { due } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

const months = (trigger: string, length: number, change = {}) => due(aCount({ unit: 'months', trigger, length, ...change })).dueOn
const years = (trigger: string, length: number) => due(aCount({ unit: 'years', trigger, length })).dueOn
const jan31 = '2026-01-31T18:00:00Z'

describe('a clock in months or years', () => {
  it('keeps the day of the month', () => {
    expect(months('2026-11-02T16:00:00Z', 3)).toBe('2027-02-02')
    expect(years('2026-11-02T16:00:00Z', 2)).toBe('2028-11-02')
  })

  it('takes the last day of a month that is too short', () => {
    expect(months(jan31, 1)).toBe('2026-02-28')
    expect(months('2028-01-31T18:00:00Z', 1)).toBe('2028-02-29')
    expect(months(jan31, 2)).toBe('2026-03-31')
  })

  it('ends on February 28 a year after a leap day, and on the leap day four years after', () => {
    expect(years('2028-02-29T18:00:00Z', 1)).toBe('2029-02-28')
    expect(years('2028-02-29T18:00:00Z', 4)).toBe('2032-02-29')
  })

  it('runs to the end of the day, through a weekend too', () => {
    expect(due(aCount({ unit: 'months', trigger: jan31, length: 1 })).dueAt).toBe('2026-03-01T07:00:00.000Z')
  })

  it('adds the days that were paused', () => {
    const pauses = [{ from: '2026-02-03T18:00:00Z', to: '2026-02-07T18:00:00Z' }]
    expect(months(jan31, 1, { pauses })).toBe('2026-03-04')
  })

  it('adds paused days that lie among the added ones, until no new one does', () => {
    const early = { from: '2026-02-03T18:00:00Z', to: '2026-02-07T18:00:00Z' }
    const among = { from: '2026-03-02T18:00:00Z', to: '2026-03-04T18:00:00Z' }
    expect(months(jan31, 1, { pauses: [early, among] })).toBe('2026-03-06')
  })

  it('adds nothing for a pause that begins after the due day, nor for what was paused before it started', () => {
    const later = { from: '2026-03-01T18:00:00Z', to: '2026-03-04T18:00:00Z' }
    const before = { from: '2026-01-20T18:00:00Z', to: '2026-02-01T18:00:00Z' }
    expect(months(jan31, 1, { pauses: [later, before] })).toBe('2026-02-28')
  })

  it('counts a pause from before the trigger only from the trigger on', () => {
    const pauses = [{ from: '2026-01-20T18:00:00Z', to: '2026-02-03T18:00:00Z' }]
    expect(months(jan31, 1, { pauses })).toBe('2026-03-02')
  })
})
