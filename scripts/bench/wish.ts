import { parseArgs } from 'node:util'
import { Trouble } from '../provision/trouble.ts'
import { type MeasureName, measureNames } from './measures.ts'

/** What is asked of a run. `seconds` is how long each side works in each round. */
export type Wish = { rounds: number; seconds: number; json: string | null; only: readonly MeasureName[] }

const usage = `npm run bench -- [--rounds N] [--seconds S] [--json FILE] [--only ${measureNames.join(',')}]`

/** The words after `npm run bench --`. Fewer rounds or seconds give a quick look, not a result. Throws Trouble. */
export function wishOf(args: string[]): Wish {
  const values = optionsIn(args)
  return {
    rounds: whole(values.rounds, 5, 50),
    seconds: whole(values.seconds, 10, 60),
    json: values.json ?? null,
    only: values.only ? values.only.split(',').map(known) : measureNames,
  }
}

function optionsIn(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { rounds: text, seconds: text, json: text, only: text }, strict: true }).values
  } catch (error) {
    throw new Trouble((error as Error).message, usage, { cause: error })
  }
}

function whole(text: string | undefined, otherwise: number, most: number): number {
  const number = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Trouble(`${text} is not a whole number from 1 to ${most}.`, usage)
}

function known(name: string): MeasureName {
  const found = measureNames.find((one) => one === name)
  if (found) return found
  throw new Trouble(`There is no measure named ${name}.`, usage)
}
