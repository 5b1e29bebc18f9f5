import { describe, expect, it } from 'vitest'
import { type Count, due } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

const dueOn = (change: Partial<Count>) => due(aCount({ unit: 'calendarDays', rollForward: true, ...change })).dueOn

describe('a rule that rolls forward', () => {
  it('moves a due day on a weekend to the next working day', () => {
    expect(dueOn({ length: 5 })).toBe('2026-11-09')
    expect(dueOn({ length: 5, holidays: new Set(['2026-11-09']) })).toBe('2026-11-10')
  })

  it('moves a due day on a holiday, and leaves a working day', () => {
    expect(dueOn({ length: 1, holidays: new Set(['2026-11-03']) })).toBe('2026-11-04')
    expect(dueOn({ length: 1 })).toBe('2026-11-03')
  })

  it('leaves the weekend alone unless the law of the rule says so', () => {
    expect(dueOn({ length: 5, rollForward: false })).toBe('2026-11-07')
  })

  it('moves once, at the very end, after extensions', () => {
    expect(dueOn({ length: 5, extensions: [{ length: 1, unit: 'calendarDays' }] })).toBe('2026-11-09')
    expect(dueOn({ length: 5, extensions: [{ length: 3, unit: 'calendarDays' }] })).toBe('2026-11-10')
  })

  it('looks at weekends and holidays and never at pauses', () => {
    const monday = { from: '2026-11-09T18:00:00Z', to: '2026-11-11T18:00:00Z' }
    expect(dueOn({ length: 5, pauses: [monday] })).toBe('2026-11-09')
    expect(dueOn({ length: 5, pauses: [{ ...monday, to: null }] })).toBe('2026-11-09')
  })

  it('moves a length of 0 and a clock in months too', () => {
    expect(dueOn({ length: 0, trigger: '2026-11-07T18:00:00Z' })).toBe('2026-11-09')
    expect(dueOn({ unit: 'months', length: 1, trigger: '2026-01-31T18:00:00Z' })).toBe('2026-03-02')
  })
})
