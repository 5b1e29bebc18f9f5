import { describe, expect, it } from 'vitest'
import { dateOf, dayLength, dayOf } from '../../../domain/clocks/calendar-day.ts'
import { type Count, due } from '../../../domain/clocks/count.ts'
import { localDay, startOfDay } from '../../../domain/clocks/local-day.ts'
import { skippedDates } from '../../../domain/clocks/skipped-dates.ts'

const dueIn = (zone: string, trigger: string, length: number, change: Partial<Count> = {}) => {
  const none = { holidays: new Set<string>(), pauses: [], extensions: [], rollForward: false }
  const { dueOn, dueAt } = due({ zone, trigger, length, unit: 'calendarDays', ...none, ...change })
  return [dueOn, dueAt]
}
const startIn = (zone: string, date: string) => new Date(startOfDay(zone, dayOf(date))).toISOString()

describe('nights when clocks are changed', () => {
  it('make the due day an hour shorter in spring and longer in autumn', () => {
    expect(dueIn('America/Denver', '2026-03-07T18:00:00Z', 0)).toEqual(['2026-03-07', '2026-03-08T07:00:00.000Z'])
    expect(dueIn('America/Denver', '2026-03-07T18:00:00Z', 1)).toEqual(['2026-03-08', '2026-03-09T06:00:00.000Z'])
    expect(dueIn('America/Denver', '2026-10-31T18:00:00Z', 1)).toEqual(['2026-11-01', '2026-11-02T07:00:00.000Z'])
  })

  it('count both passes through the repeated hour as the same day', () => {
    for (const trigger of ['2026-11-01T07:30:00Z', '2026-11-01T08:30:00Z']) {
      expect(dueIn('America/Denver', trigger, 1)[0]).toBe('2026-11-02')
    }
  })

  it('do not happen in Phoenix', () => {
    expect(dueIn('America/Phoenix', '2026-03-07T18:00:00Z', 1)).toEqual(['2026-03-08', '2026-03-09T07:00:00.000Z'])
  })
})

describe('a zone that skips midnight', () => {
  it('ends the day before at the jump (Santiago, Beirut)', () => {
    expect(dueIn('America/Santiago', '2026-09-04T18:00:00Z', 1)).toEqual(['2026-09-05', '2026-09-06T04:00:00.000Z'])
    expect(dueIn('America/Santiago', '2026-09-04T18:00:00Z', 2)).toEqual(['2026-09-06', '2026-09-07T03:00:00.000Z'])
    expect(dueIn('Asia/Beirut', '2026-03-27T18:00:00Z', 1)).toEqual(['2026-03-28', '2026-03-28T22:00:00.000Z'])
  })

  it('ends a day that is 25 hours long when midnight comes again (Santiago in autumn)', () => {
    expect(dueIn('America/Santiago', '2026-04-03T18:00:00Z', 1)).toEqual(['2026-04-04', '2026-04-05T04:00:00.000Z'])
  })

  it("ends the day before when its midnight is passed for the first time (St. John's, a minute after midnight)", () => {
    expect(dueIn('America/St_Johns', '2010-11-05T18:00:00Z', 1)).toEqual(['2010-11-06', '2010-11-07T02:30:00.000Z'])
    expect(dateOf(localDay('America/St_Johns', Date.parse('2010-11-07T02:45:00Z')))).toBe('2010-11-06')
  })
})

describe('a date that a zone left out', () => {
  const apia = 'Pacific/Apia'
  const trigger = '2011-12-28T20:00:00Z'

  it('is not counted, since nobody lived it (Apia, December 30, 2011)', () => {
    expect(dueIn(apia, trigger, 1)).toEqual(['2011-12-29', '2011-12-30T10:00:00.000Z'])
    expect(dueIn(apia, trigger, 2)).toEqual(['2011-12-31', '2011-12-31T10:00:00.000Z'])
    expect(dueIn(apia, trigger, 2, { unit: 'workingDays' })[0]).toBe('2012-01-02')
  })

  it('is not paused either', () => {
    const pauses = [{ from: '2011-12-29T20:00:00Z', to: '2011-12-31T20:00:00Z' }]
    expect(dueIn(apia, trigger, 1, { unit: 'months', pauses })[0]).toBe('2012-01-30')
  })

  it('is no day to roll forward to', () => {
    const holidays = new Set(['2011-12-29'])
    expect(dueIn(apia, trigger, 1, { rollForward: true, holidays })[0]).toBe('2012-01-02')
  })

  it('begins where the next date begins', () => {
    expect(startIn(apia, '2011-12-30')).toBe('2011-12-30T10:00:00.000Z')
    expect(startIn(apia, '2011-12-31')).toBe('2011-12-30T10:00:00.000Z')
  })

  it('is known for the few zones that changed sides of the date line, and only for them', () => {
    const left = ['Pacific/Apia', 'Pacific/Kwajalein', 'Pacific/Kiritimati', 'America/Denver', 'Pacific/Auckland']
    expect(left.map((zone) => skippedDates(zone).map(dateOf))).toEqual([['2011-12-30'], ['1993-08-21'], ['1994-12-31'], [], []])
  })
})

describe('the start of a local day', () => {
  it('carries its date, and the millisecond before carries another, around every change of clocks in every zone for ten years', () => {
    const around = Intl.supportedValuesOf('timeZone').flatMap((zone) => daysAroundChanges(zone).map((day) => ({ zone, day })))
    const wrong = around.filter(({ zone, day }) => {
      const start = startOfDay(zone, day)
      return localDay(zone, start) !== day || localDay(zone, start - 1) >= day
    })
    expect(wrong).toEqual([])
    expect(around.length).toBeGreaterThan(20_000)
  })
})

/** The days around each change of clocks from 2020 to 2030: where ten days are not as long as ten days. */
function daysAroundChanges(zone: string): number[] {
  const days: number[] = []
  for (let day = dayOf('2020-01-01'); day < dayOf('2030-01-01'); day += 10) {
    const length = startOfDay(zone, day + 10) - startOfDay(zone, day)
    if (length !== 10 * dayLength) days.push(...Array.from({ length: 11 }, (_, later) => day + later))
  }
  return days
}
