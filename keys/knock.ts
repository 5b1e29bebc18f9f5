import { createConnection } from 'node:net'
import type { DoorAnswer } from './unlock-door.ts'

/** Speaks to the unlock door of a process on this machine: with a passphrase to open it, with null to ask. Rejects when nobody listens. */
export const knock = (path: string, passphrase: string | null): Promise<DoorAnswer> =>
  new Promise((resolve, reject) => {
    let said = ''
    const socket = createConnection(path)
    socket.setEncoding('utf8').setTimeout(60_000, () => socket.destroy(new Error('no answer')))
    socket.once('connect', () => socket.write(`${JSON.stringify(passphrase === null ? {} : { passphrase })}\n`))
    socket.on('data', (text: string) => {
      said += text
    })
    socket.once('error', reject)
    socket.once('close', () => (said ? resolve(JSON.parse(said) as DoorAnswer) : reject(new Error('no answer'))))
  })
