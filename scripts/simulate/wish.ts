import { parseArgs } from 'node:util'
import { Trouble } from '../provision/trouble.ts'

/** How many lives, from which seed, and how many of them on the engine too. */
export type Wish = { cases: number; seed: number; engine: number }

const usage = 'npm run simulate -- [--cases N] [--seed S] [--engine M]'

/** Lives begin early next year: after the engine's present, and on the same day in every run of a year. `present` is ISO. */
export const firstDay = (present: string): string => `${Number(present.slice(0, 4)) + 1}-01-04T15:00:00.000Z`

/** The words after `npm run simulate --`. Throws Trouble. */
export function wishOf(args: readonly string[]): Wish {
  const { cases, seed, engine } = optionsIn(args)
  const wish = { cases: whole(cases, 1_000, 1, 1_000_000), seed: whole(seed, 1, 0, 2 ** 31), engine: whole(engine, 0, 0, 10_000) }
  if (wish.engine > wish.cases) throw new Trouble(`Of ${wish.cases} cases no ${wish.engine} can be lived on the engine too.`, usage)
  return wish
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { cases: text, seed: text, engine: text }, strict: true }).values
  } catch (error) {
    throw new Trouble((error as Error).message, usage, { cause: error })
  }
}

function whole(text: string | undefined, otherwise: number, least: number, most: number): number {
  const number = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Trouble(`${text} is not a whole number from ${least} to ${most}.`, usage)
}
