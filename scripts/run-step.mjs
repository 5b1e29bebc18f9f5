import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder package.json lies in. */
export const project = fileURLToPath(new URL('..', import.meta.url))

/** Whether this module is what node was asked to run, and not one that it imports. */
export const isMain = (url) => process.argv[1] === fileURLToPath(url)

/**
 * Runs a program that may take long: says so, says every few seconds that it still runs, keeps its output for when it fails, and takes
 * it along when we are stopped.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runStep(line, command, args) {
  console.log(line)
  const child = spawn(command, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
  const began = Date.now()
  const beat = setInterval(() => console.log(`  still at it (${Math.round((Date.now() - began) / 1000)} s)`), 5_000)
  const takeAlong = (signal) => {
    child.kill(signal)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, takeAlong)
  try {
    return await outcomeOf(child)
  } finally {
    clearInterval(beat)
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, takeAlong)
  }
}

function outcomeOf(child) {
  let output = ''
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done) => {
    child.once('error', (error) => done({ ok: false, output: error.message }))
    child.once('close', (code) => done({ ok: code === 0, output }))
  })
}

/** Ends the program with one message: what happened, and what to do. */
export function giveUp(what, todo) {
  console.error(`\n${what}\n${todo}`)
  process.exit(1)
}
