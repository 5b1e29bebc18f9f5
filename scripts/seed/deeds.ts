import { sealedInput } from '../../api/staff/commands/sealed-input.ts'
import { legalKeyToSeal } from '../../api/staff/legal/case-legal-key.ts'
import { minuteOf } from '../../api/web/filing.ts'
import type { Fields } from '../../domain/commands/fields.ts'
import { commands } from '../../domain/commands/index.ts'
import { bodyDigest } from '../../keys/body-digest.ts'
import { inboxIdOf } from '../../keys/program-door.ts'
import type { Receipt } from '../../keys/receipt.ts'
import type { OpenReviewer } from '../../keys/reviewer.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { signCommand } from '../../keys/signature.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { loadCase } from '../../store/cases/load-case.ts'
import { digestIn, insertDocument, type NewDocument } from '../../store/inbox/insert-document.ts'
import { pickedInput } from './deed-input.ts'
import { type StaffName, staffId } from './demo-staff.ts'
import type { Seeding } from './seeding.ts'
import type { Deed } from './story.ts'

type Teller = Pick<Seeding, 'store' | 'keys'> & { reviewer: OpenReviewer }

/** Which deed of a case it is, and when it is done. */
export type Told = { receipt: Receipt; deed: Deed; number: number; at: string }

/** Where a deed waits for its outcome. */
export type Posted = { inbox: 'publicInbox' | 'staffInbox'; id: string }

/** Puts a deed into the inbox of its door. */
export async function postDeed(teller: Teller, told: Told): Promise<Posted> {
  const { by } = told.deed
  const id = inboxIdOf('demo', `${told.receipt.caseId} ${told.number}`)
  const inbox = by === 'complainant' ? 'publicInbox' : 'staffInbox'
  const document = by === 'complainant' ? ofPerson(teller, told, id) : await ofStaff(teller, told, by, id)
  await insertDocument(teller.store[inbox], document, digestIn(teller.store[inbox]))
  return { inbox, id }
}

/** As the public app posts it: sealed to the office and signed with the person's code. */
function ofPerson({ keys }: Teller, { receipt, deed, at }: Told, _id: string): NewDocument {
  const { caseId, lookup } = receipt
  const { command, input } = deed
  const sealed = sealToOffice(keys.officeKey, { at, input }, { caseId, inboxId: _id, command })
  const signature = signCommand(receipt, { caseId, command, inboxId: _id, sealed })
  const digest = bodyDigest(keys.receiptSecret, _id, { command, input })
  const open = { door: 'public' as const, by: null, receivedAt: minuteOf(at), seenVersion: null, input: null }
  return { _id, caseId, command, ...open, sealed, signature, digest, lookup }
}

/** As the staff app posts it: texts under their final key, with the version of the case its page showed. */
async function ofStaff({ store, keys, reviewer }: Teller, { receipt, deed, at }: Told, by: StaffName, _id: string): Promise<NewDocument> {
  const { caseId } = receipt
  const { command } = deed
  const fields: Fields = commands[command].fields
  const [found, caseKeys] = await Promise.all([loadCase(store, caseId), openCaseKeys(store, keys.ring, caseId)])
  if (!found) throw new Error('A story of the demo goes on with a case that is not open.')
  const legal = isPrivileged(fields, deed) ? await legalKeyToSeal(store, reviewer, caseId) : null
  const typed = pickedInput(fields, deed, found.case)
  const input = { ...sealedInput(fields, typed, { caseId, inboxId: _id }, { keys: caseKeys, legal }) }
  const digest = bodyDigest(keys.receiptSecret, _id, { caseId, command, by: staffId(by), input: typed })
  const open = { door: 'staff' as const, by: staffId(by), receivedAt: at, seenVersion: found.version, lookup: null }
  return { _id, caseId, command, ...open, sealed: null, signature: null, input, digest }
}

/** Whether a text in it is for legal reviewers only. The case's legal key is made at the first such text, not before. */
const isPrivileged = (fields: Fields, { input }: Deed): boolean =>
  Object.keys(input).some((name) => {
    const field = fields[name]
    return field?.kind === 'text' && field.seal === 'legal'
  })
