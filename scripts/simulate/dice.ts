/** Chance that comes out the same for the same seed, wherever it is thrown. */
export type Dice = {
  /** A whole number from 0 up to and without `most`. */
  below(most: number): number
  chance(probability: number): boolean
  one<T>(from: readonly T[]): T
  /** From `least` to `most` different ones, in their order. */
  some<T>(from: readonly T[], least: number, most: number): T[]
}

/** Mulberry32: small, quick and even enough to live cases by. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    chance: (probability) => next() < probability,
    one: (from) => from[below(from.length)] as never,
    some(from, least, most) {
      const wanted = Math.min(from.length, least + below(most - least + 1))
      const left = [...from.keys()]
      const taken = Array.from({ length: wanted }, () => left.splice(below(left.length), 1)[0] as number)
      return taken.sort((a, b) => a - b).map((i) => from[i] as never)
    },
  }
}

/** The seed of one life of many: far apart for neighbours. */
export const seedOf = (seed: number, life: number): number => (Math.imul(seed, 0x9e3779b1) ^ Math.imul(life + 1, 0x85ebca6b)) >>> 0
