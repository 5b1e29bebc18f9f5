import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Count, due } from '../../../domain/clocks/count.ts'
import { isCountRefused } from '../../../domain/clocks/refused.ts'
import { calendars } from '../../support/calendars.ts'
import { secondCount } from '../../support/second-count.ts'

type Answer = { dueOn: string | null; dueAt: string | null } | 'refused'

function first(count: Count): Answer {
  try {
    const { dueOn, dueAt } = due(count)
    return { dueOn, dueAt }
  } catch (error) {
    if (isCountRefused(error)) return 'refused'
    throw error
  }
}

/** The second counter refuses with a plain Error; anything else it throws is a mistake of its own. */
function second(count: Count): Answer {
  try {
    return secondCount({ ...count, holidays: count.holidays.keys(), pauses: [...count.pauses], extensions: [...count.extensions] })
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) return 'refused'
    throw error
  }
}

describe('two people who read the same rules', () => {
  it('give the same due day and instant to 10,000 clocks, and refuse the same ones', () => {
    const seen = { refused: 0, waiting: 0, due: 0 }
    fc.assert(
      fc.property(calendars, (count) => {
        const answer = first(count)
        seen[answer === 'refused' ? 'refused' : answer.dueAt === null ? 'waiting' : 'due'] += 1
        expect(answer).toEqual(second(count))
      }),
      { numRuns: 10_000, seed: 20_261_123 },
    )
    // A generator that had gone astray would compare nothing.
    expect(seen.due).toBeGreaterThan(7_000)
    expect(seen.waiting).toBeGreaterThan(500)
    expect(seen.refused).toBeGreaterThan(100)
  }, 60_000)
})
