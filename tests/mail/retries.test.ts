import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextTry } from '../../mail/retries.ts'

const queuedAt = '2026-11-23T16:00:00.000Z'
const hoursOn = (hours: number) => new Date(Date.parse(queuedAt) + hours * 3_600_000).toISOString()

describe('a mail that could not be sent', () => {
  it('is tried again after 1 minute, then 2, 4, 8 and from then on every 15', () => {
    const waits = [0, 1, 2, 3, 4, 5, 60, 2000].map((attempts) => {
      const next = nextTry({ queuedAt, attempts }, hoursOn(1))
      return next && (Date.parse(next) - Date.parse(hoursOn(1))) / 60_000
    })
    expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15, 15])
  })

  it('is given up after 72 hours, and not a moment before', () => {
    expect(nextTry({ queuedAt, attempts: 290 }, '2026-11-26T15:59:59.999Z')).not.toBeNull()
    expect(nextTry({ queuedAt, attempts: 290 }, '2026-11-26T16:00:00.000Z')).toBeNull()
  })

  it('is not given up before the third try, however late the first one was', () => {
    expect(nextTry({ queuedAt, attempts: 0 }, hoursOn(24 * 6))).toBe(hoursOn(24 * 6 + 1 / 60))
    expect(nextTry({ queuedAt, attempts: 1 }, hoursOn(24 * 6))).not.toBeNull()
    expect(nextTry({ queuedAt, attempts: 2 }, hoursOn(24 * 6))).toBeNull()
  })

  it('comes to an end, and never waits longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 14 }), (hours) => {
        let [at, tries]: [string | null, number] = [hoursOn(hours), 0]
        for (let attempts = 0; at !== null; attempts += 1) {
          const next = nextTry({ queuedAt, attempts }, at)
          if (next !== null) expect(Date.parse(next) - Date.parse(at)).toBeLessThanOrEqual(15 * 60_000)
          ;[at, tries] = [next, tries + 1]
        }
        expect(tries).toBeGreaterThanOrEqual(3)
        expect(tries).toBeLessThanOrEqual(5 + 72 * 4)
      }),
    )
  })
})
