import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { now } from '../../config/clock.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { ensureBuilt } from '../build.mjs'
import { Trouble } from '../provision/trouble.ts'
import { stopSignal } from '../start/stop-signal.ts'
import { seedOf } from './dice.ts'
import { liveOnEngine } from './engine/live-on-engine.ts'
import { type SimulatedOffice, simulatedOffices } from './jurisdictions.ts'
import { type LivedCase, liveOnRules } from './life.ts'
import { manyLives } from './many-lives.ts'
import { tableOf } from './table.ts'
import { firstDay, wishOf } from './wish.ts'

/**
 * `npm run simulate -- --cases N --seed S --engine M`: lives through N generated cases on the pure rules, and the first M of them on
 * Temporal with skipped time too; both must end in the same state. Prints what happened. Ends with 1 when a state differs.
 */
async function main(): Promise<void> {
  const { cases, seed, engine } = wishOf(process.argv.slice(2))
  const from = firstDay(now())
  const began = performance.now()
  const tally = await manyLives({ first: 0, end: cases, seed, from })
  const seconds = (performance.now() - began) / 1000
  say(`${cases} cases from seed ${seed}, on the pure rules in ${seconds.toFixed(1)} s\n\n${tableOf(tally)}`)
  if (engine === 0) return
  const places = simulatedOffices(readPacks(), from)
  const again = Array.from({ length: engine }, (_, number) => liveOnRules(places, number, seedOf(seed, number), from))
  await sameOnEngine(places, again)
}

/** Lives them on Temporal too, on servers of its own. */
async function sameOnEngine(places: readonly SimulatedOffice[], lives: readonly LivedCase[]): Promise<void> {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'redress-simulate-'))
  const began = performance.now()
  try {
    const bench = { rounds: 1, seconds: 1, folder, signal: stopSignal(), say }
    const otherwise = await liveOnEngine(bench, places, lives)
    for (const { life, what } of otherwise) say(`life ${life}: ${what}`)
    say(
      `\n${lives.length} of them on Temporal with skipped time in ${((performance.now() - began) / 1000).toFixed(0)} s: ${sentence(otherwise)}`,
    )
    if (otherwise.length > 0) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const sentence = ({ length }: readonly unknown[]): string => (length === 0 ? 'every one in the same state.' : `${length} differences.`)

const say = (line: string): void => console.log(line)

try {
  await main()
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(error.message)
  process.exitCode = 2
}
// The engine's client keeps the process alive.
process.exit()
