import { describe, expect, it } from 'vitest'
import { due, type Pause } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

const noon = (date: string) => `${date}T19:00:00Z`
const pause = (from: string, to: string | null): Pause => ({ from: noon(from), to: to === null ? null : noon(to) })
const dueOn = (pauses: Pause[], length = 5) => due(aCount({ length, pauses })).dueOn

describe('a paused clock in days', () => {
  it('does not count the day the pause starts, and counts the day it ends', () => {
    expect(dueOn([pause('2026-11-04', '2026-11-09')])).toBe('2026-11-12')
  })

  it('counts what two pauses share only once', () => {
    expect(dueOn([pause('2026-11-05', '2026-11-09'), pause('2026-11-04', '2026-11-06')])).toBe('2026-11-12')
  })

  it('is not stopped by a pause within one day, nor by one of no length', () => {
    expect(dueOn([{ from: '2026-11-04T15:00:00Z', to: '2026-11-04T23:00:00Z' }])).toBe('2026-11-09')
    expect(dueOn([pause('2026-11-04', '2026-11-04')])).toBe('2026-11-09')
  })

  it('goes by the dates in the office, not by those in UTC', () => {
    expect(dueOn([{ from: '2026-11-04T06:30:00Z', to: '2026-11-04T07:30:00Z' }])).toBe('2026-11-10')
  })

  it('is stopped from the trigger on by a pause that began before it', () => {
    expect(dueOn([pause('2026-10-20', '2026-11-04')])).toBe('2026-11-10')
    expect(dueOn([pause('2026-10-20', '2026-10-30')])).toBe('2026-11-09')
  })

  it('does not count the trigger day twice when the pause starts on it', () => {
    expect(dueOn([pause('2026-11-02', '2026-11-03')])).toBe('2026-11-09')
  })

  it('has no due instant while a pause is open', () => {
    expect(due(aCount({ pauses: [pause('2026-11-04', null)] }))).toMatchObject({ dueOn: null, dueAt: null })
    expect(dueOn([pause('2026-10-20', null)])).toBeNull()
  })

  it('is due all the same if that was before the open pause began to count', () => {
    expect(dueOn([pause('2026-11-04', null)], 1)).toBe('2026-11-03')
    expect(dueOn([pause('2026-11-03', null)], 1)).toBeNull()
  })

  it('of length 0 waits for an open pause that began on its day or before, and is due on that day once the pause has ended', () => {
    for (const unit of ['workingDays', 'months'] as const) {
      expect(due(aCount({ unit, length: 0, pauses: [pause('2026-10-20', null)] })).dueOn).toBeNull()
      expect(due(aCount({ unit, length: 0, pauses: [pause('2026-11-02', null)] })).dueOn).toBeNull()
      expect(due(aCount({ unit, length: 0, pauses: [pause('2026-11-03', null)] })).dueOn).toBe('2026-11-02')
      expect(due(aCount({ unit, length: 0, pauses: [pause('2026-11-02', '2026-11-09')] })).dueOn).toBe('2026-11-02')
      const twoInARow = [pause('2026-11-02', '2026-11-03'), pause('2026-11-03', null)]
      expect(due(aCount({ unit, length: 0, pauses: twoInARow })).dueOn).toBe('2026-11-02')
    }
  })

  it('stays without a due instant when an open pause keeps an extension from ending', () => {
    const extensions = [{ length: 1, unit: 'months' as const }]
    expect(due(aCount({ length: 1, extensions, pauses: [pause('2026-11-20', null)] })).dueOn).toBeNull()
  })

  it('has no due instant in months either while a pause is open, unless it was due before', () => {
    const unit = 'months'
    expect(due(aCount({ unit, length: 1, pauses: [pause('2026-12-02', null)] })).dueOn).toBeNull()
    expect(due(aCount({ unit, length: 1, pauses: [pause('2026-12-03', null)] })).dueOn).toBe('2026-12-02')
  })

  it('is stopped by an open pause that begins among the days added for an earlier one', () => {
    const pauses = [pause('2026-11-10', '2026-11-12'), pause('2026-12-04', null)]
    expect(due(aCount({ unit: 'months', length: 1, pauses })).dueOn).toBeNull()
  })
})
