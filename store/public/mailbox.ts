import type { MailboxView } from '../../domain/case/mailbox-view.ts'
import type { Sealed } from '../../domain/complaint/sealed.ts'
import { openField } from '../../keys/envelope.ts'
import type { Receipt } from '../../keys/receipt.ts'
import { labelOf } from '../../keys/seal-label.ts'
import type { Store } from '../connect.ts'
import { receivedUnder } from './received.ts'

/** What a code opens: the mailbox, a word that it was replaced, that the complaint came and waits to be opened, or nothing at all. */
export type Mailbox = { view: MailboxView } | { replacedAt: string } | { receivedMinute: string } | null

/** The mailbox a code points at. Only the code opens it; without it nobody learns that there is one. */
export async function openMailbox(store: Store, receipt: Receipt): Promise<Mailbox> {
  const [mailbox, received] = await Promise.all([store.mailboxes.findById(receipt.lookup).lean(), receivedUnder(store, receipt.lookup)])
  if (mailbox?.replacedAt) return { replacedAt: mailbox.replacedAt }
  if (mailbox?.sealed) return { view: opened(mailbox.sealed as Sealed<'mailbox'>, receipt) }
  const [first] = received
  return first ? { receivedMinute: first.receivedMinute } : null
}

/** The view is bound to the look-up value it is found under: a code that replaced another does not give the case's id, the view does. */
function opened(sealed: Sealed<'mailbox'>, { mailboxKey, lookup }: Receipt): MailboxView {
  const { version } = labelOf(sealed)
  return JSON.parse(openField({ name: 'mailbox', version, bytes: mailboxKey }, sealed, lookup, { path: 'mailbox' })) as MailboxView
}
