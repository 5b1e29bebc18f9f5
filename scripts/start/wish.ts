import { parseArgs } from 'node:util'
import { Trouble } from '../provision/trouble.ts'
import type { Beginning } from './first-run.ts'

/** What the words after `npm start --` ask for. Throws Trouble for words that mean nothing. */
export function wishOf(args: string[]): Beginning {
  try {
    const { values } = parseArgs({ args, options: { 'no-demo': { type: 'boolean' } }, strict: true })
    return values['no-demo'] ? 'empty' : 'demo'
  } catch (error) {
    throw new Trouble((error as Error).message, 'npm start takes one option: npm start -- --no-demo, for an empty office.', {
      cause: error,
    })
  }
}
