import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { Part } from '../house.ts'
import type { Mails } from './mails.ts'

/** A mail server on loopback that delivers into the development mailbox and sends nothing on. Its port changes with every start. */
export async function startSmtp(mails: Mails): Promise<Part & { url: string }> {
  const server = new SMTPServer({
    // Loopback only, so neither a sign-in nor encryption would protect anything.
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 5_000_000,
    onData(stream, _session, answer) {
      buffer(stream)
        .then((raw) => mails.keep(raw))
        .then(() => answer(null), answer)
    },
  })
  // A client that breaks off is its own trouble; the server goes on.
  server.on('error', () => {})
  await new Promise<void>((up, failed) => {
    server.server.once('error', failed)
    server.listen(0, '127.0.0.1', up)
  })
  const { port } = server.server.address() as { port: number }
  return { name: 'mail server', url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((done) => server.close(done)) }
}
