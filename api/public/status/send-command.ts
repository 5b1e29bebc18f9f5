import { randomBytes } from 'node:crypto'
import type { CommandName } from '../../../domain/commands/index.ts'
import { bodyDigest } from '../../../keys/body-digest.ts'
import { sealToOffice } from '../../../keys/seal.ts'
import { signCommand } from '../../../keys/signature.ts'
import { insertDocument } from '../../../store/inbox/insert-document.ts'
import { digestSeenByPublic } from '../../../store/public/received.ts'
import { AnswerError } from '../../web/errors.ts'
import { minuteOf } from '../../web/filing.ts'
import { type Form, textOf } from '../../web/form.ts'
import type { Tools } from '../tools.ts'
import type { Visit } from './visit.tsx'

/** The id a form carries: pressing it twice is one wish. */
export const newFormId = (): string => randomBytes(16).toString('hex')

/** The id of a posted form. */
export function formIdOf(form: Form): string {
  const id = textOf(form, 'id')
  if (!/^[0-9a-f]{32}$/.test(id)) throw new AnswerError('badRequest')
  return id
}

/**
 * A wish of the person, sealed to the office and signed with the key from their code: one insert, and it is received. The same form
 * with other content is refused.
 * @param mailboxKey the key of a new code, base64url, when one is taken
 */
export async function sendCommand(
  tools: Tools,
  { receipt, mailbox }: Visit,
  inboxId: string,
  command: CommandName,
  input: Readonly<Record<string, unknown>>,
  mailboxKey?: string,
): Promise<void> {
  const at = tools.now()
  // A code that replaced another gives no case id of its own making; what it opens names the case.
  const caseId = 'view' in mailbox ? mailbox.view.caseId : receipt.caseId
  const sealed = sealToOffice(tools.officeKey, { at, input, ...(mailboxKey && { mailboxKey }) }, { caseId, inboxId, command })
  const document = {
    _id: inboxId,
    caseId,
    command,
    door: 'public',
    by: null,
    receivedAt: minuteOf(at),
    seenVersion: null,
    sealed,
    signature: signCommand(receipt, { caseId, command, inboxId, sealed }),
    input: null,
    digest: bodyDigest(tools.receiptSecret, inboxId, { command, input }),
    lookup: receipt.lookup,
  } as const
  const inserted = await insertDocument(tools.store.publicInbox, document, digestSeenByPublic(tools.store))
  if (inserted === 'different') throw new AnswerError('conflict')
}
