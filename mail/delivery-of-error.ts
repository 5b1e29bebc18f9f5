import { type Delivery, type MailFailure, refusedForGood, tryAgain } from './delivery.ts'

/** What nodemailer says about a failure: its own code, Node's before it, the reply's three digits, and the command that was answered. */
type SmtpError = { code?: unknown; originalCode?: unknown; responseCode?: unknown; command?: unknown }

/**
 * What an error of sending means for the mail. Only a 5xx reply about this recipient or this message is for good (RFC 5321, 4.2.1);
 * one about us, at the greeting, at signing in or to our sender address, would be the same for every mail, so the mail waits until an
 * operator has mended it. Anything that is not the post's trouble is thrown on.
 */
export function deliveryOfError(error: unknown): Delivery {
  const { code, originalCode, responseCode, command } = (error ?? {}) as SmtpError
  const reply = typeof responseCode === 'number' ? responseCode : 0
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return ofReply(reply, code === 'EMESSAGE', command === 'MAIL FROM')
  const failure = typeof code === 'string' ? ofConnection[code] : undefined
  if (!failure) throw error
  return tryAgain(/CERT|TLS|SSL/.test(String(originalCode)) ? 'tlsFailed' : failure)
}

function ofReply(reply: number, aboutMessage: boolean, aboutSender: boolean): Delivery {
  if (wantsSignIn.has(reply)) return tryAgain('signInRefused')
  if (reply >= 400 && reply < 500) return tryAgain('askedToWait')
  if (reply < 500 || reply === badSequence || aboutSender) return tryAgain('serverRefused')
  return refusedForGood(aboutMessage ? 'messageRefused' : 'recipientRefused')
}

/** Replies that ask for a sign-in or for TLS, at whatever command they come (RFC 4954, 6; RFC 3207, 4). */
const wantsSignIn: ReadonlySet<number> = new Set([530, 534, 535, 538])

/** The session was in the wrong state; a new connection may fare better. */
const badSequence = 503

const ofConnection: Readonly<Record<string, MailFailure>> = {
  ECONNECTION: 'connectionFailed',
  ESOCKET: 'connectionFailed',
  EDNS: 'connectionFailed',
  EPROXY: 'connectionFailed',
  ETIMEDOUT: 'noAnswer',
  EABORT: 'noAnswer',
  ETLS: 'tlsFailed',
  EAUTH: 'signInRefused',
  ENOAUTH: 'signInRefused',
  EOAUTH2: 'signInRefused',
  EPROTOCOL: 'serverRefused',
}
