import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayParts, days } from '../../../domain/complaint/questions/contact.ts'
import { type DayPart, type GoodDay, nextSafeInstant, type SafeHours } from '../../../domain/complaint/safe-hours.ts'

const zones = ['America/Denver', 'America/Phoenix', 'America/New_York', 'America/Santiago', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC']
const parts = Object.keys(dayParts) as DayPart[]
const safeHours: fc.Arbitrary<SafeHours> = fc.record({
  goodDays: fc.subarray<GoodDay>([...days]),
  goodHours: fc.subarray<DayPart>(parts),
})
const instant = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })

/** Read off a calendar in words, another way than the rule counts. */
function looksSafe({ goodDays, goodHours }: SafeHours, zone: string, at: Date): boolean {
  const words = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', hour: '2-digit', hourCycle: 'h23' })
  const said = Object.fromEntries(words.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = (said.weekday ?? '').toLowerCase() as GoodDay
  const hour = Number(said.hour)
  const inPart = goodHours.some((part) => dayParts[part][0] <= hour && hour < dayParts[part][1])
  return (goodDays.length === 0 || goodDays.includes(day)) && (goodHours.length === 0 || inPart)
}

describe('when a person may be written to', () => {
  it('is at once if they named no days and no hours', () => {
    expect(nextSafeInstant({ goodDays: [], goodHours: [] }, 'America/Denver', '2026-11-22T09:31:07.250Z')).toBe('2026-11-22T09:31:07.250Z')
  })

  it('is the next morning by the office’s clocks for somebody who said mornings', () => {
    const mornings: SafeHours = { goodDays: [], goodHours: ['morning'] }
    expect(nextSafeInstant(mornings, 'America/Denver', '2026-11-22T19:00:00.000Z')).toBe('2026-11-23T15:00:00.000Z')
    expect(nextSafeInstant(mornings, 'America/Denver', '2026-11-23T18:59:59.999Z')).toBe('2026-11-23T18:59:59.999Z')
  })

  it('is next Saturday, from its first moment, for somebody who said Saturdays', () => {
    const saturdays: SafeHours = { goodDays: ['saturday'], goodHours: [] }
    expect(nextSafeInstant(saturdays, 'America/Denver', '2026-11-22T12:00:00.000Z')).toBe('2026-11-28T07:00:00.000Z')
  })

  it('follows the clocks when they change', () => {
    const sundayMornings: SafeHours = { goodDays: ['sunday'], goodHours: ['morning'] }
    expect(nextSafeInstant(sundayMornings, 'America/Denver', '2026-10-31T12:00:00.000Z')).toBe('2026-11-01T15:00:00.000Z')
    expect(nextSafeInstant(sundayMornings, 'America/Denver', '2027-03-13T12:00:00.000Z')).toBe('2027-03-14T14:00:00.000Z')
  })

  it('is never before it was asked for, always safe, and never later than it need be', () => {
    fc.assert(
      fc.property(safeHours, fc.constantFrom(...zones), instant, (safe, zone, asked) => {
        const next = new Date(nextSafeInstant(safe, zone, asked.toISOString()))
        expect(next.getTime()).toBeGreaterThanOrEqual(asked.getTime())
        expect(looksSafe(safe, zone, next)).toBe(true)
        for (let minute = asked.getTime(); minute < next.getTime(); minute += 5 * 60_000) {
          if (looksSafe(safe, zone, new Date(minute)))
            expect.fail(`${new Date(minute).toISOString()} was safe before ${next.toISOString()}`)
        }
        const before = new Date(next.getTime() - 1)
        if (before > asked) expect(looksSafe(safe, zone, before)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('stays where it is once it is safe', () => {
    fc.assert(
      fc.property(safeHours, fc.constantFrom(...zones), instant, (safe, zone, asked) => {
        const next = nextSafeInstant(safe, zone, asked.toISOString())
        expect(nextSafeInstant(safe, zone, next)).toBe(next)
      }),
    )
  })
})
