import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server whose answer to the greeting never ends: a line more every 100 ms. */
export async function startTrickle(): Promise<{ url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.write('220 ready\r\n')
    socket.once('data', () => {
      const drip = setInterval(() => socket.write('250-more\r\n'), 100)
      socket.once('close', () => clearInterval(drip))
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
