import { fileComplaint } from '../../domain/commands/file-complaint.ts'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import type { FiledComplaint } from '../../domain/complaint/filed-complaint.ts'
import { formatReference } from '../../domain/complaint/reference.ts'
import { bodyDigest } from '../../keys/body-digest.ts'
import { codeOf, inboxIdOf } from '../../keys/program-door.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { digestIn, insertDocument } from '../../store/inbox/insert-document.ts'
import type { OfficeDocument } from '../../store/models/office.ts'
import { staffId } from './demo-staff.ts'
import type { Seeding } from './seeding.ts'
import type { Story } from './story.ts'
import { dateBefore } from './when.ts'

/** The receipt of a story's complainant: the same in every demo with the same secrets. */
export const receiptFor = ({ keys }: Pick<Seeding, 'keys'>, { name }: Story): Receipt =>
  receiptOf(codeOf(keys.receiptSecret, 'demo', name), keys.receiptSecret)

/** Files a story's complaint by its door: sealed to the office, one insert. */
export async function fileStory(seeding: Seeding, office: OfficeDocument, story: Story, receivedAt: string): Promise<void> {
  const { store, keys } = seeding
  const receipt = receiptFor(seeding, story)
  const { caseId, lookup } = receipt
  const onCall = story.channel === 'hotline'
  const inbox = onCall ? store.staffInbox : store.publicInbox
  const _id = story.channel === 'partner' ? inboxIdOf('demo-intake', story.name) : receipt.complaintId
  const filed = filedComplaint(story, receipt, office, receivedAt)
  await insertDocument(
    inbox,
    {
      _id,
      caseId,
      command: fileComplaint,
      door: onCall ? 'staff' : 'public',
      by: filed.enteredBy,
      receivedAt: onCall ? receivedAt : minuteOf(receivedAt),
      seenVersion: null,
      sealed: sealToOffice(keys.officeKey, filed, { caseId, inboxId: _id, command: fileComplaint }),
      signature: null,
      input: null,
      digest: bodyDigest(keys.receiptSecret, _id, filed.answers),
      lookup,
    },
    digestIn(inbox),
  )
}

function filedComplaint(story: Story, receipt: Receipt, { _id: office, zone }: OfficeDocument, receivedAt: string): FiledComplaint {
  return {
    answers: answersOf(story, receivedAt, zone),
    channel: story.channel,
    language: story.language,
    receivedAt,
    enteredBy: story.channel === 'hotline' ? staffId('hotline') : null,
    office,
    reference: formatReference(receipt.reference),
    lookup: receipt.lookup,
    mailboxKey: Buffer.from(receipt.mailboxKey).toString('base64url'),
    verifyKey: receipt.verifyKey,
  }
}

/** The answers with the day it happened, which is told from the day it was received. */
export const answersOf = ({ answers, happenedDaysBefore }: Story, receivedAt: string, zone: string): Complaint =>
  happenedDaysBefore === undefined ? answers : { ...answers, happenedOn: dateBefore(receivedAt, happenedDaysBefore, zone) }

/** A public document shows its minute; the instant is sealed inside. */
export const minuteOf = (at: string): string => `${at.slice(0, 16)}:00.000Z`
