import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { findChromium } from '../tests/support/chromium.ts'
import { countsIn, noteBroken, sentence } from './testing/counts.ts'

// `npm test`: everything a developer runs all day. `npm run test:full`: the long tests. What follows is handed to vitest, so
// `npm test -- tests/domain` runs the tests of one room. The last line counts them.

const args = process.argv.slice(2)
const kind = args.includes('--full') ? 'full' : 'daily'
const report = `reports/${kind}.json`

process.exitCode = (await browserIsThere()) ? await run() : 1

async function browserIsThere(): Promise<boolean> {
  try {
    await findChromium()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

async function run(): Promise<number> {
  rmSync(report, { force: true })
  const code = await vitest(args.filter((arg) => arg !== '--full'))
  if (code !== 0 && (!existsSync(report) || countsIn(report).failed === 0)) noteBroken(report)
  const counts = countsIn(report)
  console.log(sentence(counts))
  return counts.failed === 0 ? 0 : 1
}

function vitest(more: readonly string[]): Promise<number | null> {
  const env = { ...process.env, REDRESS_TESTS: kind }
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...more], { env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((done) => child.once('close', done))
}
