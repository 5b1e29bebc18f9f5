import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks at the terminal without showing what is typed; from a pipe it takes the first line. Null when there is nothing to read. */
export async function askHidden(question: string): Promise<string | null> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY ?? false })
  try {
    const { value } = await lines[Symbol.asyncIterator]().next()
    return typeof value === 'string' ? value : null
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
