import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { answerLine } from './clock/answer-line.ts'
import { linesOf } from './clock/lines-of.ts'

/**
 * npm run clock -- FILE.jsonl: counts every line of a file and prints when it is due and why, one JSON object a line. Lines that
 * cannot be counted go to stderr with their number and every reason, and make it end with 1; the rest is printed all the same.
 */
async function main(files: readonly string[]): Promise<void> {
  const [file] = files
  if (file === undefined || files.length > 1) return giveUp('Usage: npm run clock -- FILE.jsonl')
  const bytes = await readFile(resolve(startedIn(), file)).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return giveUp(`${file} cannot be read: ${bytes.message}`)
  for (const { number, line } of linesOf(bytes)) {
    const { answer, problems, notes } = answerLine(line)
    if (answer) process.stdout.write(`${JSON.stringify(answer)}\n`)
    for (const note of notes) console.error(`line ${number}: note: ${note}`)
    if (problems.length > 0) console.error(`line ${number}: ${problems.join('; ')}`)
    if (problems.length > 0) process.exitCode = 1
  }
}

/** npm moves to the project's folder; a path is meant from where the operator stands. */
const startedIn = (): string => (process.env.npm_lifecycle_event === 'clock' && process.env.INIT_CWD) || process.cwd()

function giveUp(reason: string): void {
  console.error(reason)
  process.exitCode = 2
}

// A reader that has seen enough (head) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await main(process.argv.slice(2))
