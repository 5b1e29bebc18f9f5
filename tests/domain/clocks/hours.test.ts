import { describe, expect, it } from 'vitest'
import { type Count, due } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

const hours = (length: number, change: Partial<Count> = {}) => due(aCount({ unit: 'hours', length, ...change }))
const officeHours = (length: number, change: Partial<Count> = {}) =>
  due(aCount({ unit: 'hoursOutsideWeekendsAndHolidays', length, ...change }))
const friday = '2026-11-06T22:00:00.000Z'

describe('a clock in hours', () => {
  it('is due to the millisecond, through nights and weekends, on the local date of that instant', () => {
    expect(hours(48, { trigger: '2026-11-06T22:00:00.250Z' })).toMatchObject({ dueOn: '2026-11-08', dueAt: '2026-11-08T22:00:00.250Z' })
    expect(hours(10, { trigger: '2026-11-03T02:00:00Z' })).toMatchObject({ dueOn: '2026-11-03', dueAt: '2026-11-03T12:00:00.000Z' })
  })

  it('runs by elapsed time over the nights when clocks are changed', () => {
    expect(hours(24, { trigger: '2026-03-07T19:00:00Z' }).dueAt).toBe('2026-03-08T19:00:00.000Z')
    expect(hours(24, { trigger: '2026-10-31T19:00:00Z' }).dueAt).toBe('2026-11-01T19:00:00.000Z')
  })

  it('stands still for exactly as long as it was paused, overlapping pauses once', () => {
    const pauses = [
      { from: '2026-11-02T20:00:00Z', to: '2026-11-02T23:30:00Z' },
      { from: '2026-11-02T19:00:00Z', to: '2026-11-02T21:00:00Z' },
    ]
    expect(hours(8, { pauses }).dueAt).toBe('2026-11-03T04:30:00.000Z')
  })

  it('counts a pause from before the trigger only from the trigger on', () => {
    expect(hours(8, { pauses: [{ from: '2026-11-01T16:00:00Z', to: '2026-11-02T17:00:00Z' }] }).dueAt).toBe('2026-11-03T01:00:00.000Z')
  })

  it('is due at the start of a pause if its time has run by then, not at its end', () => {
    expect(hours(4, { pauses: [{ from: '2026-11-02T20:00:00Z', to: '2026-11-05T20:00:00Z' }] }).dueAt).toBe('2026-11-02T20:00:00.000Z')
    expect(hours(4, { pauses: [{ from: '2026-11-02T20:00:00Z', to: null }] }).dueAt).toBe('2026-11-02T20:00:00.000Z')
  })

  it('has no due instant while an open pause holds it', () => {
    expect(hours(5, { pauses: [{ from: '2026-11-02T20:00:00Z', to: null }] })).toMatchObject({ dueOn: null, dueAt: null })
  })

  it('of length 0 is due at the trigger', () => {
    expect(hours(0).dueAt).toBe('2026-11-02T16:00:00.000Z')
    expect(officeHours(0, { trigger: '2026-11-07T16:00:00Z' }).dueAt).toBe('2026-11-07T16:00:00.000Z')
  })

  it('is extended in its own unit', () => {
    expect(hours(4, { extensions: [{ length: 3, unit: 'hours' }] }).dueAt).toBe('2026-11-02T23:00:00.000Z')
  })
})

describe('a clock in hours outside weekends and holidays', () => {
  it('stands still from the first instant of Saturday to the first of Monday', () => {
    expect(officeHours(12, { trigger: friday }).dueAt).toBe('2026-11-09T10:00:00.000Z')
  })

  it('is due as the weekend begins if its time has run by then', () => {
    expect(officeHours(9, { trigger: friday })).toMatchObject({ dueOn: '2026-11-07', dueAt: '2026-11-07T07:00:00.000Z' })
  })

  it('begins to run on Monday when it was started on a Saturday', () => {
    expect(officeHours(2, { trigger: '2026-11-07T16:00:00Z' }).dueAt).toBe('2026-11-09T09:00:00.000Z')
  })

  it('stands still on a holiday', () => {
    expect(officeHours(24, { holidays: new Set(['2026-11-03']) }).dueAt).toBe('2026-11-04T16:00:00.000Z')
  })

  it('loses a pause only where it would have run', () => {
    expect(officeHours(12, { trigger: friday, pauses: [{ from: '2026-11-07T12:00:00Z', to: '2026-11-09T09:00:00Z' }] }).dueAt).toBe(
      '2026-11-09T12:00:00.000Z',
    )
  })

  it('runs on until an open pause that begins after a weekend', () => {
    const pauses = [{ from: '2026-11-09T11:00:00Z', to: null }]
    expect(officeHours(12, { trigger: friday, pauses }).dueAt).toBe('2026-11-09T10:00:00.000Z')
    expect(officeHours(14, { trigger: friday, pauses }).dueAt).toBeNull()
  })

  it('runs 23 hours on a Friday that begins at one in the morning', () => {
    const cairo = { zone: 'Africa/Cairo', trigger: '2026-04-23T20:00:00Z' }
    expect(officeHours(25, cairo).dueAt).toBe('2026-04-24T21:00:00.000Z')
    expect(officeHours(26, cairo).dueAt).toBe('2026-04-26T22:00:00.000Z')
  })
})
