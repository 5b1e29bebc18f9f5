import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt } from '../build.mjs'
import { Trouble } from '../provision/trouble.ts'
import { stopSignal } from '../start/stop-signal.ts'
import { machine } from './machine.ts'
import type { Bench } from './measure.ts'
import { type MeasureName, measures } from './measures.ts'
import type { Result } from './result.ts'
import { jsonOf, tableOf } from './table.ts'
import { type Wish, wishOf } from './wish.ts'

const say = (line: string) => console.log(line)

/**
 * `npm run bench`: measures Redress beside the bare things it is made of, on servers of its own. What falls short says so; only a
 * measurement that failed makes it end with 1.
 */
async function main(): Promise<void> {
  const signal = stopSignal()
  const folder = await mkdtemp(join(tmpdir(), 'redress-bench-'))
  try {
    const wish = wishOf(process.argv.slice(2))
    await ensureBuilt()
    const about = await machine(folder)
    for (const line of about) say(line)
    const results = await measured(wish, { rounds: wish.rounds, seconds: wish.seconds, folder, signal, say })
    say(`\n${wish.rounds} rounds of ${wish.seconds} s a side, median (lowest to highest)\n\n${tableOf(results)}`)
    if (wish.json) await writeFile(resolve(startedIn(), wish.json), jsonOf(results))
  } catch (error) {
    process.exitCode = 1
    console.error(signal.aborted ? '\nStopped.' : error instanceof Trouble ? `\n${error.message}` : error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  process.exit()
}

async function measured({ only }: Wish, bench: Bench): Promise<Result[]> {
  const results: Result[] = []
  for (const name of only) {
    say(`\n${titles[name]}`)
    results.push(...(await measures[name](bench)))
  }
  return results
}

const titles: Record<MeasureName, string> = {
  intake: 'Complaints acknowledged',
  opening: 'Cases opened',
  latency: 'A command, from page to outcome, one person',
  commands: 'Commands, 20 people on 20 cases',
  history: 'The history of a typical case',
  'long-case': 'What is kept of a case of 18 months',
  rules: 'The rules alone',
  rotation: 'A new office key while the office works',
  memory: 'Memory with 1,000 open cases',
}

/** npm moves to the project's folder; a path is meant from where the operator stands. */
const startedIn = (): string => (process.env.npm_lifecycle_event === 'bench' && process.env.INIT_CWD) || process.cwd()

await main()
