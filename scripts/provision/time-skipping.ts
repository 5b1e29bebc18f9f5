import { join } from 'node:path'
import { findProgram } from './find-program.ts'
import { nobodyWaits, type Waiting } from './progress.ts'
import { startProcess } from './server-process.ts'
import { engineAnswers, type Temporal } from './temporal.ts'
import { untilUp } from './until-up.ts'

/** The test server whose clock can be moved: 60 days pass in a blink. Keeps nothing. Throws Trouble. */
export async function startTimeSkippingServer(dir: string, port: number, waiting: Waiting = nobodyWaits): Promise<Temporal> {
  const command = await findProgram('temporal-test-server', waiting)
  const server = await startProcess(waiting, {
    name: 'The time-skipping server',
    command,
    args: [String(port)],
    logFile: join(dir, 'time-skipping.log'),
  })
  const address = `127.0.0.1:${port}`
  await untilUp(server, () => engineAnswers(address), waiting)
  return { address, server }
}
