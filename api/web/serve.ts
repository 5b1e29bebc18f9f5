import { createServer, type Server } from 'node:http'
import type { Express } from 'express'

/** A page may wait 8 s for its command; what is under way gets a little longer to end. */
const stopWithinMs = 12_000
/** Slower than this and a request's head is not a person's browser. */
const headersWithinMs = 15_000
const requestWithinMs = 60_000

/** Listens until SIGTERM or SIGINT, then takes no new connection and answers what was begun. Rejects when the port cannot be had. */
export async function serve(app: Express, { port, host, listening }: { port: number; host: string; listening(): void }): Promise<void> {
  const server = createServer({ headersTimeout: headersWithinMs, requestTimeout: requestWithinMs }, app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  listening()
  await told()
  await closed(server)
}

/** Somebody says that it is over. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), stopWithinMs).unref()
  })
