/** One line of the outcome. Without a target it is told only; `told` are the figures behind it, for people. */
export type Result = { id: string; value: number; target: number | null; met: boolean | null; unit: string; told: readonly string[] }

/** What a figure must reach: no less than, or no more than. */
export type Target = { atLeast: number } | { atMost: number } | null

type Figure = { id: string; value: number; target: Target; unit: string; told: readonly string[] }

/** Judges a figure as it is reported: rounded to three digits, so that what is printed and what is judged are the same. */
export function judged({ target, value, ...rest }: Figure): Result {
  const rounded = Number(value.toPrecision(3))
  if (target === null) return { ...rest, value: rounded, target: null, met: null }
  const met = 'atLeast' in target ? rounded >= target.atLeast : rounded <= target.atMost
  return { ...rest, value: rounded, target: 'atLeast' in target ? target.atLeast : target.atMost, met }
}
