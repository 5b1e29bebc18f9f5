import { describe, expect, it } from 'vitest'
import { due } from '../../domain/clocks/count.ts'
import { holidaysOf } from '../../jurisdictions/holidays.ts'
import { aCount } from '../support/a-count.ts'

const none = { added: [], removed: [] }
const days = (state: string, from: number, to = from, overlay: Parameters<typeof holidaysOf>[0]['overlay'] = none) =>
  holidaysOf({ state, overlay }, from, to)

describe('the holidays an office keeps', () => {
  it('are those of its state, which differ', () => {
    expect(days('CO', 2026).get('2026-10-05')).toBe('Frances Xavier Cabrini Day')
    expect(days('DC', 2026).get('2026-04-16')).toBe('Emancipation Day')
    expect(days('AZ', 2026).has('2026-04-16')).toBe(false)
    expect(days('NM', 2026).has('2026-11-27')).toBe(true)
  })

  it('are kept on the weekday when they fall on a weekend, Veterans Day too', () => {
    expect(days('CO', 2026).get('2026-07-03')).toBe('Independence Day (substitute day)')
    expect(days('CO', 2027).has('2027-07-05')).toBe(true)
    expect(days('CO', 2028).get('2028-11-10')).toBe('Veterans Day (substitute day)')
  })

  it('have the substitute of New Year in the year in which it lies', () => {
    expect(days('CO', 2027).get('2027-12-31')).toBe("New Year's Day (substitute day)")
  })

  it('leave out days that are only observed, and those that begin in the afternoon', () => {
    expect(days('CO', 2026).has('2026-02-14')).toBe(false)
    expect(days('KY', 2026).has('2026-04-03')).toBe(false)
  })

  it('have both names when two fall on one day', () => {
    expect(days('NM', 2026).get('2026-10-12')).toBe("Columbus Day, Indigenous Peoples' Day")
  })

  it('are in order and cover every year asked for', () => {
    const dates = [...days('CO', 2026, 2028).keys()]
    expect(dates).toEqual([...dates].sort())
    expect([dates[0], dates.at(-1)]).toEqual(['2026-01-01', '2028-12-25'])
  })

  it('are those of the office: days it adds, and days of the state on which it works', () => {
    const overlay = { added: [{ on: '2026-11-27', name: 'Office closed' }], removed: ['2026-10-05'] }
    const own = days('CO', 2026, 2026, overlay)
    expect(own.get('2026-11-27')).toBe('Office closed')
    expect(own.has('2026-10-05')).toBe(false)
    expect(days('CO', 2026).has('2026-10-05')).toBe(true)
    expect(days('CO', 2027, 2027, overlay).has('2026-11-27')).toBe(false)
  })

  it('are refused for a state nobody knows, a date that does not exist and years the wrong way round', () => {
    expect(() => days('XX', 2026)).toThrow('There is no state XX')
    expect(() => days('CO', 2026, 2026, { added: [], removed: ['2026-02-30'] })).toThrow('Invalid ISO date')
    expect(() => days('CO', 2027, 2026)).toThrow('No years lie between 2027 and 2026.')
  })

  it('move a due day, and are named in its reasons', () => {
    const { dueOn, why } = due(aCount({ trigger: '2026-11-25T17:00:00Z', length: 1, holidays: days('CO', 2026) }))
    expect(dueOn).toBe('2026-11-27')
    expect(why).toContain('Holidays met: Thu, Nov 26, 2026 (Thanksgiving Day).')
  })
})
