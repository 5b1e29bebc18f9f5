import fc from 'fast-check'

/** One throw of the dice: what is tried next, by whom, on what, how much later, and how old the page is. */
export type Throw = {
  bent: 'onward' | 'fitting' | 'anyhow'
  command: number
  person: number
  door: number
  n: number
  m: number
  hours: number
  behind: number
}

const throwOfDice: fc.Arbitrary<Throw> = fc.record({
  bent: fc.constantFrom('onward', 'onward', 'fitting', 'anyhow'),
  command: fc.nat(1000),
  person: fc.nat(1000),
  door: fc.nat(8),
  n: fc.nat(1000),
  m: fc.nat(1000),
  hours: fc.oneof({ weight: 6, arbitrary: fc.nat(20) }, { weight: 3, arbitrary: fc.nat(100) }, { weight: 1, arbitrary: fc.nat(3000) }),
  behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12) }),
})

/** The life of one case in up to 40 attempts. */
export type Life = readonly Throw[]

export const anyLife: fc.Arbitrary<Life> = fc.array(throwOfDice, { minLength: 1, maxLength: 40, size: 'max' })
