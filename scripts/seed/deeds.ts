import { bodyDigest } from '../../keys/body-digest.ts'
import { sealField } from '../../keys/envelope.ts'
import { inboxIdOf } from '../../keys/program-door.ts'
import type { Receipt } from '../../keys/receipt.ts'
import type { OpenReviewer } from '../../keys/reviewer.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { signCommand } from '../../keys/signature.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { loadCase } from '../../store/cases/load-case.ts'
import { digestIn, insertDocument, type NewDocument } from '../../store/inbox/insert-document.ts'
import { postedInput, type SealText } from './deed-input.ts'
import { staffId } from './demo-staff.ts'
import { minuteOf } from './filing.ts'
import { legalKeyOf } from './legal-key.ts'
import type { Seeding } from './seeding.ts'
import type { Deed } from './story.ts'

type Teller = Pick<Seeding, 'store' | 'keys'> & { reviewer: OpenReviewer }

/** Which deed of a case it is, and when it is done. */
export type Told = { receipt: Receipt; deed: Deed; number: number; at: string }

/** Puts a deed into the inbox of its door and answers where it waits. */
export async function postDeed(teller: Teller, told: Told): Promise<{ inbox: 'publicInbox' | 'staffInbox'; id: string }> {
  const id = inboxIdOf('demo', `${told.receipt.caseId} ${told.number}`)
  const inbox = told.deed.by === 'complainant' ? 'publicInbox' : 'staffInbox'
  const document = told.deed.by === 'complainant' ? ofPerson(teller, told, id) : await ofStaff(teller, told, id)
  await insertDocument(teller.store[inbox], document, digestIn(teller.store[inbox]))
  return { inbox, id }
}

/** As the public app does: sealed to the office and signed with the person's code. */
function ofPerson({ keys }: Teller, { receipt, deed, at }: Told, _id: string): NewDocument {
  const { caseId, lookup } = receipt
  const { command, input } = deed
  const sealed = sealToOffice(keys.officeKey, { at, input }, { caseId, inboxId: _id, command })
  const signature = signCommand(receipt, { caseId, command, inboxId: _id, sealed })
  const digest = bodyDigest(keys.receiptSecret, _id, input)
  const open = { door: 'public' as const, by: null, receivedAt: minuteOf(at), seenVersion: null, input: null }
  return { _id, caseId, command, ...open, sealed, signature, digest, lookup }
}

/** As the staff app does: texts under their final key, with the version of the case its page showed. */
async function ofStaff(teller: Teller, { receipt, deed, at }: Told, _id: string): Promise<NewDocument> {
  const { caseId } = receipt
  const found = await loadCase(teller.store, caseId)
  if (!found) throw new Error('A story of the demo goes on with a case that is not open.')
  const input = await postedInput(deed, found.case, await sealing(teller, caseId, _id))
  const digest = bodyDigest(teller.keys.receiptSecret, _id, deed.input)
  const open = { door: 'staff' as const, by: staffId(deed.by as never), receivedAt: at, seenVersion: found.version }
  return { _id, caseId, command: deed.command, ...open, sealed: null, signature: null, input, digest, lookup: null }
}

async function sealing(teller: Teller, caseId: string, inboxId: string): Promise<SealText> {
  const keys = await openCaseKeys(teller.store, teller.keys.ring, caseId)
  return async (name, plain, path) =>
    name === 'legal'
      ? sealField(await legalKeyOf(teller, teller.reviewer, caseId), plain, { caseId, inboxId, path })
      : keys.seal(name, plain, { inboxId, path })
}
