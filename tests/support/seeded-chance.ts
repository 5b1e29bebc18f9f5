/** Chance that comes out the same for the same seed: a run that failed can be run again. */
export type Chance = { upTo(below: number): number; oneOf<T>(list: readonly T[]): T }

export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  const upTo = (below: number): number => {
    // xorshift32: nothing here is a secret.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  return { upTo, oneOf: <T>(list: readonly T[]): T => list[upTo(list.length)] as T }
}
