import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime, typedTime } from '../../../domain/complaint/clock-time.ts'
import { isPartialDate, readDate, typedDate } from '../../../domain/complaint/partial-date.ts'

const date = (month: string, day: string, year: string) => readDate({ month, day, year })
const time = (hour: string, minute: string, half = '') => readTime({ hour, minute, half })

describe('a date in three fields', () => {
  it('is as exact as the person knows it', () => {
    expect(date('11', '3', '2026')).toEqual({ on: '2026-11-03' })
    expect(date('11', '', '2026')).toEqual({ on: '2026-11' })
    expect(date('', '', '2026')).toEqual({ on: '2026' })
    expect(date('', '', '')).toBeNull()
  })

  it('with a day needs its month, and always its year', () => {
    expect(date('', '3', '2026')).toMatchObject({ code: 'monthMissing', parts: ['month'] })
    expect(date('11', '3', '')).toMatchObject({ code: 'yearMissing', parts: ['year'] })
  })

  it('marks the field that cannot be', () => {
    expect(date('13', '1', '2026')).toMatchObject({ code: 'notADate', parts: ['month'] })
    expect(date('2', '30', '2026')).toMatchObject({ code: 'notADate', parts: ['day'] })
    expect(date('2', '1', '26')).toMatchObject({ code: 'notADate', parts: ['year'] })
    expect(date('May', '1', '2026')).toMatchObject({ code: 'notADate', parts: ['month'] })
  })

  it('comes back into its fields as it was read', () => {
    for (const on of ['2026', '2026-11', '2026-11-03', '2024-02-29']) expect(readDate(typedDate(on))).toEqual({ on })
  })

  it('is never read as a day no calendar has', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), fc.string({ maxLength: 5 }), (month, day, year) => {
        const read = date(month, day, year)
        return read === null || 'code' in read || isPartialDate(read.on)
      }),
    )
  })
})

describe('a time in two fields', () => {
  it('needs its half of the day unless the hour tells it', () => {
    expect(time('9', '40', 'pm')).toEqual({ time: '21:40' })
    expect(time('9', '40')).toMatchObject({ code: 'halfMissing' })
    expect(time('21', '40')).toEqual({ time: '21:40' })
    expect(time('12', '', 'am')).toEqual({ time: '00:00' })
    expect(time('12', '5', 'pm')).toEqual({ time: '12:05' })
  })

  it('marks the field that cannot be', () => {
    expect(time('25', '00')).toMatchObject({ code: 'notATime', parts: ['hour'] })
    expect(time('9', '61', 'am')).toMatchObject({ code: 'notATime', parts: ['minute'] })
    expect(time('', '40')).toMatchObject({ code: 'hourMissing' })
  })

  it('comes back into its fields as it was read', () => {
    for (const clock of ['00:00', '09:05', '12:30', '23:59']) expect(readTime(typedTime(clock))).toEqual({ time: clock })
  })
})
