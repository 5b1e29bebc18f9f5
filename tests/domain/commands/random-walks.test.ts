import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandNames, commands } from '../../../domain/commands/index.ts'
import { anyLife } from '../../support/dice.ts'
import { type Tally, walkedRight } from '../../support/walked-right.ts'

/** Every run walks the same lives, so that a failure stays where it was; the long tests walk others each time. */
const seed = 20_261_123

describe('whatever people try on a case, in whatever order', () => {
  const tally: Tally = { accepted: new Map(), refused: new Map(), moves: new Map() }

  it('happens exactly what a plain reading of the rules says', () => {
    fc.assert(
      fc.property(anyLife, (life) => walkedRight(life, tally)),
      // More commands need more lives, or each comes up too seldom.
      { seed, numRuns: commandNames.length * 70 },
    )
  }, 240_000)

  it.each(commandNames)('among these attempts %s was often accepted and often refused', (name) => {
    expect(tally.accepted.get(name) ?? 0).toBeGreaterThan(10)
    expect(tally.refused.get(name) ?? 0).toBeGreaterThan(10)
  })

  it.each(commandNames.flatMap((name) => commands[name].moves.map(({ from, to }) => `${name}: ${from} to ${to}`)))(
    '%s happened',
    (move) => {
      expect(tally.moves.get(move) ?? 0).toBeGreaterThan(5)
    },
  )
})
