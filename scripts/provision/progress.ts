/** Says one line to whoever waits. */
export type Say = (line: string) => void

export const quiet: Say = () => {}

/** Does something that may take long and says every few seconds that it still does. */
export async function whileSaying<T>(say: Say, line: string, work: Promise<T>): Promise<T> {
  say(line)
  const began = process.hrtime.bigint()
  const beat = setInterval(() => say(`  still at it (${(process.hrtime.bigint() - began) / 1_000_000_000n} s)`), 5_000)
  try {
    return await work
  } finally {
    clearInterval(beat)
  }
}
