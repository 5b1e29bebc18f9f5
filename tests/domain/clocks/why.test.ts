import { describe, expect, it } from 'vitest'
import { due } from '../../../domain/clocks/count.ts'
import { aCount } from '../../support/a-count.ts'

describe('the reasons of a date', () => {
  it('name the trigger, day 0, the pause, the length, the holiday, the extension, the roll forward and the result', () => {
    const count = aCount({
      length: 10,
      trigger: '2026-11-23T23:12:00.000Z',
      holidays: new Map([['2026-11-26', 'Thanksgiving Day']]),
      pauses: [{ from: '2026-12-01T18:00:00Z', to: '2026-12-03T18:00:00Z' }],
      extensions: [{ length: 3, unit: 'calendarDays' }],
      rollForward: true,
    })
    expect(due(count).why).toEqual([
      'The clock started on Mon, Nov 23, 2026 at 4:12 p.m. in America/Denver; that day is day 0.',
      'Paused from Tue, Dec 1, 2026 to Thu, Dec 3, 2026: 2 calendar days do not count.',
      'Its length is 10 working days: Saturdays, Sundays and listed holidays do not count.',
      'Holidays met: Thu, Nov 26, 2026 (Thanksgiving Day).',
      '10 working days on is Thu, Dec 10, 2026.',
      'Extended by 3 calendar days, counted after Thu, Dec 10, 2026.',
      '3 calendar days on is Sun, Dec 13, 2026.',
      'Sun, Dec 13, 2026 is not a working day: it moves to the next one, Mon, Dec 14, 2026.',
      'Due by the end of Mon, Dec 14, 2026: what comes at 2026-12-15T07:00:00.000Z (Tue, Dec 15, 2026 at 12:00 a.m. there) or after is late.',
    ])
  })

  it('tell how a month found its day and what was added to it', () => {
    const pauses = [{ from: '2026-01-20T18:00:00Z', to: '2026-02-02T18:00:00Z' }]
    const { why } = due(aCount({ unit: 'months', length: 1, trigger: '2026-01-31T18:00:00Z', pauses }))
    expect(why.slice(1, -1)).toEqual([
      'Paused from Sat, Jan 31, 2026 to Mon, Feb 2, 2026: 1 calendar day does not count.',
      'Its length is 1 month.',
      '1 month on is Sat, Feb 28, 2026.',
      'With the 1 calendar day that stood still, it is Sun, Mar 1, 2026.',
      'Sun, Mar 1, 2026 is not a working day; this rule leaves it there.',
    ])
  })

  it('say that a date waits for an open pause', () => {
    const { why } = due(aCount({ pauses: [{ from: '2026-11-03T18:00:00Z', to: null }] }))
    expect(why.slice(1)).toEqual([
      'Paused since Tue, Nov 3, 2026 and still paused: no later day counts.',
      'Its length is 2 working days: Saturdays, Sundays and listed holidays do not count.',
      'It has no due day until the open pause ends.',
    ])
  })

  it('leave out pauses and holidays that changed nothing', () => {
    const { why } = due(
      aCount({
        holidays: new Set(['2026-11-01', '2026-11-26']),
        pauses: [
          { from: '2026-10-01T18:00:00Z', to: '2026-10-05T18:00:00Z' },
          { from: '2026-12-01T18:00:00Z', to: null },
        ],
      }),
    )
    expect(why.join()).not.toMatch(/Paused|Holidays met/)
  })

  it('say of a length of 0 that it ends on the same day', () => {
    expect(due(aCount({ length: 0 })).why).toContain('A length of 0 ends on the same day, Mon, Nov 2, 2026.')
  })

  it('give the instant at which hours have run', () => {
    const { why } = due(
      aCount({
        unit: 'hoursOutsideWeekendsAndHolidays',
        length: 24,
        holidays: new Set(['2026-11-03', '2026-11-05']),
        pauses: [{ from: '2026-11-02T17:00:00Z', to: '2026-11-02T17:30:30Z' }],
        extensions: [{ length: 1, unit: 'hoursOutsideWeekendsAndHolidays' }],
      }),
    )
    expect(why).toEqual([
      'The clock started on Mon, Nov 2, 2026 at 9:00 a.m. in America/Denver.',
      'Paused from Mon, Nov 2, 2026 at 10:00 a.m. to Mon, Nov 2, 2026 at 10:30:30.000 a.m., and stood still.',
      'Its length is 24 hours outside weekends and holidays.',
      'Holidays met: Tue, Nov 3, 2026.',
      'Extended by 1 hour outside weekends and holidays.',
      '25 hours outside weekends and holidays have run on Wed, Nov 4, 2026 at 10:30:30.000 a.m. there: what comes at 2026-11-04T17:30:30.000Z or after is late.',
    ])
  })

  it('say of hours too that they wait for an open pause', () => {
    const { why } = due(aCount({ unit: 'hours', pauses: [{ from: '2026-11-02T17:00:00Z', to: null }] }))
    expect(why.slice(1)).toEqual([
      'Paused since Mon, Nov 2, 2026 at 10:00 a.m. and still paused: it stands still.',
      'Its length is 2 hours.',
      'It has no due instant until the open pause ends.',
    ])
  })
})
