import { createServer } from 'node:net'

/** A port of the loopback address that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return listen(0, '127.0.0.1')
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by your user',
  EADDRNOTAVAIL: 'cannot be had: this machine has no such address',
}

/** Why a server could not listen there now, undefined if it could. */
export async function whyNotFree(port: number, address: string): Promise<string | undefined> {
  try {
    await listen(port, address)
    return undefined
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    if (reason) return reason
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
