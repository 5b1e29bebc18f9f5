import { describe, expect, it } from 'vitest'
import { due } from '../../../domain/clocks/count.ts'
import { workingDaysAfter } from '../../../domain/clocks/working-days-after.ts'
import { aCount } from '../../support/a-count.ts'

const dueOn = (change: Parameters<typeof aCount>[0]) => due(aCount(change)).dueOn

describe('the due day of a clock in days', () => {
  it('is the second working day after the day of the complaint, and late begins when that day is over', () => {
    expect(due(aCount())).toMatchObject({ dueOn: '2026-11-04', dueAt: '2026-11-05T07:00:00.000Z' })
  })

  it('skips the weekend on working days and not on calendar days', () => {
    expect(dueOn({ length: 5 })).toBe('2026-11-09')
    expect(dueOn({ unit: 'calendarDays', length: 5 })).toBe('2026-11-07')
  })

  it('skips a listed holiday on working days and not on calendar days', () => {
    const holidays = new Set(['2026-11-03'])
    expect(dueOn({ holidays })).toBe('2026-11-05')
    expect(dueOn({ unit: 'calendarDays', holidays })).toBe('2026-11-04')
  })

  it('is not moved by a holiday on a weekend', () => {
    expect(dueOn({ length: 5, holidays: new Set(['2026-11-07']) })).toBe('2026-11-09')
  })

  it('is the day of the complaint itself when the length is 0, whatever day it is', () => {
    expect(dueOn({ length: 0 })).toBe('2026-11-02')
    expect(dueOn({ length: 0, trigger: '2026-11-07T18:00:00Z' })).toBe('2026-11-07')
    expect(due(aCount({ length: 0, unit: 'months' }))).toMatchObject({ dueOn: '2026-11-02', dueAt: '2026-11-03T07:00:00.000Z' })
  })

  it('counts from a Saturday or a holiday as from any day', () => {
    expect(dueOn({ trigger: '2026-11-07T18:00:00Z' })).toBe('2026-11-10')
    expect(dueOn({ holidays: new Set(['2026-11-02']) })).toBe('2026-11-04')
  })

  it('starts from the date in the office, not from the date in UTC', () => {
    expect(dueOn({ trigger: '2026-11-03T06:59:59.999Z' })).toBe('2026-11-04')
    expect(dueOn({ trigger: '2026-11-03T07:00:00.000Z' })).toBe('2026-11-05')
    expect(dueOn({ trigger: '2026-11-02T23:30:00-07:00' })).toBe('2026-11-04')
  })

  it('goes over the end of the year and its holiday', () => {
    const trigger = '2026-12-30T17:00:00Z'
    expect(dueOn({ trigger, length: 3, holidays: new Set(['2027-01-01']) })).toBe('2027-01-05')
    expect(dueOn({ trigger, length: 3, unit: 'calendarDays' })).toBe('2027-01-02')
  })

  it('counts the leap day', () => {
    expect(dueOn({ trigger: '2028-02-27T17:00:00Z', length: 2, unit: 'calendarDays' })).toBe('2028-02-29')
    expect(dueOn({ trigger: '2027-02-27T17:00:00Z', length: 2, unit: 'calendarDays' })).toBe('2027-03-01')
  })

  it('can lie before 1970', () => {
    expect(dueOn({ trigger: '1969-12-30T17:00:00Z', length: 3 })).toBe('1970-01-02')
  })

  it('is the same for a promise without pauses that is counted on its own', () => {
    const holidays = new Set(['2026-11-03'])
    const { dueOn, dueAt } = due(aCount({ holidays, length: 5 }))
    expect(workingDaysAfter('2026-11-02T16:00:00.000Z', 5, 'America/Denver', holidays)).toEqual({ dueOn, dueAt })
  })
})
