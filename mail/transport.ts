import { createTransport } from 'nodemailer'
import { plainAddress } from '../domain/complaint/plain-address.ts'
import { accepted, type Delivery, refusedForGood } from './delivery.ts'
import { deliveryOfError } from './delivery-of-error.ts'
import type { Letter } from './letters/letter.ts'

/**
 * A letter on its way to one person. `messageId` stays the same however often it is tried, so that a repeat is recognised; `date` is
 * the instant it is sent.
 */
export type Mail = Letter & { to: string; messageId: string; date: string }

export type Post = {
  /**
   * Hands one mail to the server and says what became of it. A Message-ID that the server has taken is not handed over again: whoever
   * could not write that down asks again. Throws TypeError for a mail that is not well formed, which is our fault.
   */
  send(mail: Mail): Promise<Delivery>
  /** Closes idle connections now, busy ones when their mail is done. */
  close(): void
}

/** How long the server may take: to be reached, to say nothing, and for one mail in all. A caller's lease must be longer than the last. */
type Patience = { connectSeconds: number; silenceSeconds: number; mailSeconds: number }
const usualPatience: Patience = { connectSeconds: 10, silenceSeconds: 20, mailSeconds: 45 }

/**
 * The post over one SMTP server (`smtp://` or `smtps://`; `?requireTLS=true` demands encryption where the address does not).
 * `from` is the office's one address; a name before it is left out, because it would be the first word that somebody reads over a
 * shoulder. Mail is plain text alone: nothing in it needs more, nothing in it is fetched from anywhere, and every reader shows it.
 * Throws TypeError for a sender that is no plain address.
 */
export function createPost(smtpUrl: string, from: string, patience = usualPatience): Post {
  const sender = senderOf(from)
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 5,
    // What goes to the server again of itself is only mail of which it has not seen a byte.
    maxRequeues: 1,
    // Otherwise every mail would carry the name of this machine.
    name: sender.slice(sender.indexOf('@') + 1),
    connectionTimeout: patience.connectSeconds * 1000,
    dnsTimeout: patience.connectSeconds * 1000,
    greetingTimeout: patience.connectSeconds * 1000,
    socketTimeout: patience.silenceSeconds * 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  const taken = latest(10_000)

  return {
    async send({ to, ...mail }) {
      mustBeWell(mail)
      if (taken.has(mail.messageId)) return accepted
      const recipient = plainAddress(to)
      if (!recipient) return refusedForGood('badAddress')
      // A server that trickles its replies is never silent, so silence alone would not end it.
      const signal = AbortSignal.timeout(patience.mailSeconds * 1000)
      try {
        await transport.sendMail({ ...messageOf(sender, recipient, mail), signal })
        taken.add(mail.messageId)
        return accepted
      } catch (error) {
        return deliveryOfError(error)
      }
    },
    close: () => transport.close(),
  }
}

function senderOf(from: string): string {
  const sender = plainAddress(/^[^<>]*<([^<>]*)>$/.exec(from.trim())?.[1] ?? from)
  if (!sender) throw new TypeError('the sender of mail must be one plain address')
  return sender
}

/** Addresses as they were checked, given as objects, so that nothing parses them again. RFC 3834: no absence note answers this. */
const messageOf = (sender: string, recipient: string, { subject, text, messageId, date }: Omit<Mail, 'to'>) => ({
  envelope: { from: sender, to: [recipient] },
  from: { name: '', address: sender },
  to: { name: '', address: recipient },
  subject,
  text,
  messageId,
  date: new Date(date),
  headers: { 'Auto-Submitted': 'auto-generated' },
  xMailer: false as const,
})

/** Ours to get right, whatever the address: one line of subject, one Message-ID, an instant. */
function mustBeWell({ subject, messageId, date }: Omit<Mail, 'to'>): void {
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) throw new TypeError('a subject is one line')
  if (!/^<[\w.-]+@[\w.-]+>$/.test(messageId)) throw new TypeError('a Message-ID has the form <left@right>')
  if (Number.isNaN(Date.parse(date))) throw new TypeError('a mail has an instant')
}

/** Remembers that many of the latest texts. */
function latest(most: number): Pick<Set<string>, 'has' | 'add'> {
  const kept = new Set<string>()
  return {
    has: (text) => kept.has(text),
    add(text) {
      const [oldest] = kept
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
      return kept.add(text)
    },
  }
}
