import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyLife } from '../../support/dice.ts'
import { type Tally, walkedRight } from '../../support/walked-right.ts'

it('twenty thousand lives that nobody has walked before end as a plain reading of the rules says', () => {
  const tally: Tally = { accepted: new Map(), refused: new Map(), moves: new Map() }
  fc.assert(
    fc.property(anyLife, (life) => walkedRight(life, tally)),
    { numRuns: 20_000 },
  )
  expect(tally.accepted.size).toBeGreaterThan(0)
})
