import { join } from 'node:path'
import { findProgram } from './find-program.ts'
import { startProcess } from './server-process.ts'
import { answers, type Temporal } from './temporal.ts'
import { untilUp } from './until.ts'

/** The test server whose clock can be moved: 60 days pass in a blink. Keeps nothing. Throws Trouble. */
export async function startTimeSkippingServer({ dir, port }: { dir: string; port: number }): Promise<Temporal> {
  const command = await findProgram('temporal-test-server')
  const server = await startProcess({
    name: 'The time-skipping server',
    command,
    args: [String(port)],
    logFile: join(dir, 'time-skipping.log'),
  })
  const address = `127.0.0.1:${port}`
  try {
    await untilUp(server, 60, () => answers(address))
  } catch (error) {
    await server.stop()
    throw error
  }
  return { address, server, stop: server.stop }
}
