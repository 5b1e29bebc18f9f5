import { createServer, type RequestListener, type Server } from 'node:http'

/** A page may wait 8 s for its command; what is under way gets a little longer to end. */
const stopWithinMs = 12_000
/** Slower than this and a request is not a person's browser: it ends with 408, and its connection with it. */
const slowest = { headersMs: 15_000, requestMs: 60_000, lookEveryMs: 5_000 }
/** Our cookies and a long address fit twice. */
const headBytes = 16_384
const mostHeaders = 100

/** Listens until SIGTERM or SIGINT, then takes no new connection and answers what was begun. Rejects when the port cannot be had. */
export async function serve(
  app: RequestListener,
  { port, host, listening }: { port: number; host: string; listening(): void },
): Promise<void> {
  const server = createWebServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  listening()
  await told()
  await closed(server)
}

/** A server that waits for nobody for ever: the head and the whole of a request come within a time, and a head has a size. */
export function createWebServer(app: RequestListener, { headersMs, requestMs, lookEveryMs } = slowest): Server {
  const times = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: lookEveryMs }
  const server = createServer({ ...times, maxHeaderSize: headBytes }, app)
  server.maxHeadersCount = mostHeaders
  return server
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
