import { createServer } from 'node:net'

/** A port of the loopback address that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return listen(0, '127.0.0.1')
}

/** Whether a server could listen there now. */
export async function isFree(port: number, address: string): Promise<boolean> {
  try {
    await listen(port, address)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false
    throw error
  }
}

function listen(port: number, address: string): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(port, address, () => {
      const { port: chosen } = server.address() as { port: number }
      server.close(() => found(chosen))
    })
  })
}
