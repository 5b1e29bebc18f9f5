import { describe, expect, it } from 'vitest'
import { type Count, due } from '../../../domain/clocks/count.ts'
import { isCountRefused } from '../../../domain/clocks/refused.ts'
import { aCount } from '../../support/a-count.ts'

/** Counts from files and old documents are not what their type says. */
const problems = (change: Record<string, unknown>): readonly string[] => {
  try {
    due(aCount(change as Partial<Count>))
  } catch (error) {
    if (isCountRefused(error)) return error.problems
    throw error
  }
  return []
}
const anInstant = 'must be an instant with an offset or Z, such as 2026-11-23T16:00:00Z, in the years 1000 to 9999'

describe('a count that makes no sense is refused', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null])('with a length of %s', (length) => {
    expect(problems({ length })).toEqual([expect.stringMatching(/^length must be a whole number, 0 or more, not /)])
  })

  it.each(['Mars/Base', '', '+05:00', 'America/Denver ', 7])('with the zone "%s"', (zone) => {
    expect(problems({ zone })).toEqual([expect.stringContaining('zone must be an IANA time zone')])
  })

  it('with a unit nobody knows', () => {
    expect(problems({ unit: 'days' })).toEqual([expect.stringContaining('not "days"')])
  })

  it.each(['2026-11-02T16:00:00', '2026-02-30T16:00:00Z', '2026-11-02', '2026-11-02T24:00:00Z', '2026-11-02T16:00:60Z', 'soon', 5])(
    'with the trigger "%s"',
    (trigger) => {
      expect(problems({ trigger })).toEqual([expect.stringContaining(`trigger ${anInstant}`)])
    },
  )

  it('with a holiday that is no date of the calendar', () => {
    expect(problems({ holidays: new Set(['2026-11-26', '2026-02-30', '11/26/2026']) })).toEqual([
      'holidays must be dates written YYYY-MM-DD, not "2026-02-30"',
      'holidays must be dates written YYYY-MM-DD, not "11/26/2026"',
    ])
  })

  it('with a pause that ends before it starts, though only by a millisecond', () => {
    const pauses = [{ from: '2026-11-04T16:00:00.001Z', to: '2026-11-04T09:00:00.000-07:00' }]
    expect(problems({ pauses })).toEqual(['pauses[0] ends before it starts'])
  })

  it('with a pause without an end, unless it says that it is open', () => {
    expect(problems({ pauses: [{ from: '2026-11-04T16:00:00Z' }] })).toEqual([expect.stringMatching(/^pauses\[0\]\.to .* and is missing/)])
    expect(problems({ pauses: [{ from: '2026-11-04T16:00:00Z', to: null }] })).toEqual([])
  })

  it('with hours on a day clock, and with anything but its own unit on an hour clock', () => {
    const extensions = [{ length: 1, unit: 'hours' }]
    expect(problems({ extensions })).toEqual(['extensions[0].unit is hours, but a clock in workingDays takes no hours'])
    const days = [{ length: 1, unit: 'calendarDays' }]
    expect(problems({ unit: 'hours', extensions: days })).toEqual(["extensions[0].unit must be hours, the clock's own, not calendarDays"])
    expect(problems({ unit: 'hoursOutsideWeekendsAndHolidays', extensions })).toHaveLength(1)
  })

  it('with an extension of a length that is not whole or is negative', () => {
    expect(problems({ extensions: [{ length: -1, unit: 'months' }] })).toEqual([expect.stringContaining('extensions[0].length')])
  })

  it('with rolling forward on an hour clock', () => {
    expect(problems({ unit: 'hours', rollForward: true })).toEqual(['rollForward moves a due day; a clock in hours has none'])
    expect(problems({ rollForward: 'yes' })).toEqual(['rollForward must be true or false, not "yes"'])
  })

  it('with lists that are none', () => {
    expect(problems({ pauses: null, extensions: {}, holidays: ['2026-11-26'] })).toHaveLength(3)
    expect(problems({ pauses: ['2026-11-04'] })).toEqual(['pauses[0] must be an object, not "2026-11-04"'])
  })

  it('with every problem at once', () => {
    expect(problems({ zone: 'Mars/Base', length: -1, unit: 'days', trigger: 'soon' })).toHaveLength(4)
  })

  it.each([
    { trigger: '9990-01-01T16:00:00Z', length: 4_000 },
    { trigger: '9990-01-01T16:00:00Z', length: 4_000, unit: 'calendarDays' },
    { trigger: '9990-01-01T16:00:00Z', length: 100_000, unit: 'hoursOutsideWeekendsAndHolidays' },
    { unit: 'months', length: 100_000 },
    { unit: 'years', length: Number.MAX_SAFE_INTEGER },
    { unit: 'hours', length: Number.MAX_SAFE_INTEGER },
    { trigger: '9999-12-29T16:00:00Z' },
  ])('when it would be due after the year 9999: %o', (change) => {
    expect(problems(change)).toEqual(['the clock would be due after the year 9999'])
  })
})
