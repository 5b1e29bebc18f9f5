import { lstat, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { type Custody, whyLocked } from './custody.ts'

/** What the door answers: whether the office is open now, and if not, why. */
export type DoorAnswer = { open: boolean; versions: number[]; problem: string | null }

const mostBytes = 4096
const patienceMs = 30_000

/**
 * Listens on a socket that only the owner of this process may speak to (a Unix socket, mode 0600). It takes one line of JSON, with a
 * passphrase or without, and answers one: it never gives anything of the ring but its versions. Close it to leave nothing behind.
 */
export async function openUnlockDoor(path: string, custody: Custody): Promise<{ close(): Promise<void> }> {
  // One that a killed process left behind; anything else that lies there is not ours to remove, and listening fails.
  if ((await lstat(path).catch(() => null))?.isSocket()) await rm(path)
  const server = createServer((socket) => attend(socket, custody))
  await listen(server, path)
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** The mode comes from the mask, which must hold at the very moment the socket is made: set afterwards it would come too late. */
async function listen(server: Server, path: string): Promise<void> {
  const mask = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(path, resolve)
    })
  } finally {
    process.umask(mask)
  }
}

function attend(socket: Socket, custody: Custody): void {
  let line = ''
  let heard = false
  socket.setEncoding('utf8').setTimeout(patienceMs, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  socket.on('data', (text: string) => {
    line += text
    if (line.length > mostBytes) socket.destroy()
    else if (line.includes('\n') && !heard) {
      heard = true
      void answer(custody, line).then((said) => socket.end(`${JSON.stringify(said)}\n`))
    }
  })
}

async function answer(custody: Custody, line: string): Promise<DoorAnswer> {
  const problem = await tried(custody, passphraseIn(line))
  const ring = custody.ring()
  return { open: ring !== null, versions: ring?.pairs.map(({ version }) => version) ?? [], problem }
}

async function tried(custody: Custody, passphrase: string | null): Promise<string | null> {
  if (passphrase === null) return null
  try {
    await custody.unlock(passphrase)
    return null
  } catch (error) {
    return whyLocked(error) ?? 'It did not work this time. Try again in a minute.'
  }
}

function passphraseIn(line: string): string | null {
  try {
    const { passphrase } = JSON.parse(line) as { passphrase?: unknown }
    return typeof passphrase === 'string' ? passphrase : null
  } catch {
    return null
  }
}
