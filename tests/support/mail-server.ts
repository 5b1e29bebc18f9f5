import type { AddressInfo, Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** What the server does with one mail: takes it, refuses a part of it, says nothing any more, or closes the line with the whole mail in hand. */
export type Answer = 'accept' | { refuse: 'sender' | 'recipient' | 'message'; code: number } | 'silence' | 'drop'

/** A mail the server has seen to its final dot, whatever it answered then. */
export type Seen = { hello: string; from: string; to: string[]; raw: string; mail: Email; answer: Answer }

export type MailServer = {
  url: string
  seen: Seen[]
  /** The answers to the next mails, in their order; `usually` to all later ones. */
  next: Answer[]
  usually: Answer
  stop(): Promise<void>
}

/** What a server says when it refuses; no word of it may be found anywhere afterwards. */
export const serverWords = 'mailbox of sam.rivera unknown here'

/** A real SMTP server on loopback that follows a script. */
export async function startMailServer(
  options: SMTPServerOptions = { disabledCommands: ['AUTH', 'STARTTLS'] },
  port = 0,
): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const answers = new Map<string, Answer>()
  const held: MailServer = { url: '', seen: [], next: [], usually: 'accept', stop }
  const smtp = new SMTPServer({
    logger: false,
    closeTimeout: 100,
    disableReverseLookup: true,
    ...options,
    onMailFrom(_, session, done) {
      const answer = held.next.shift() ?? held.usually
      answers.set(session.id, answer)
      done(refusal(answer, 'sender'))
    },
    onRcptTo: (_, session, done) => done(refusal(answers.get(session.id), 'recipient')),
    onData(stream, session, done) {
      void textOf(stream).then(async (raw) => {
        const answer = answers.get(session.id) ?? 'accept'
        held.seen.push(await seen(session, raw, answer))
        if (answer === 'silence') return
        if (answer === 'drop') for (const socket of sockets) socket.destroy()
        else done(refusal(answer, 'message'))
      })
    },
  })
  // Lines that we cut ourselves are no news.
  smtp.on('error', () => {})
  smtp.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => smtp.listen(port, '127.0.0.1', listening))
  held.url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  return held

  async function stop(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((closed) => smtp.close(closed))
  }
}

function refusal(answer: Answer | undefined, part: string): Error | null {
  if (typeof answer !== 'object' || answer.refuse !== part) return null
  return Object.assign(new Error(serverWords), { responseCode: answer.code })
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function seen({ hostNameAppearsAs, envelope }: SMTPServerSession, raw: string, answer: Answer): Promise<Seen> {
  return {
    hello: hostNameAppearsAs,
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map((one) => one.address),
    raw,
    mail: await PostalMime.parse(raw),
    answer,
  }
}
