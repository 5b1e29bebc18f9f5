import { fileComplaint } from '../../domain/commands/file-complaint.ts'
import type { FiledComplaint } from '../../domain/complaint/filed-complaint.ts'
import { formatReference } from '../../domain/complaint/reference.ts'
import { bodyDigest } from '../../keys/body-digest.ts'
import type { Receipt } from '../../keys/receipt.ts'
import { sealToOffice } from '../../keys/seal.ts'
import type { NewDocument } from '../../store/inbox/insert-document.ts'

/** What a door knows of a complaint it takes in; the rest comes from the code. */
export type Filing = Pick<FiledComplaint, 'answers' | 'channel' | 'language' | 'receivedAt' | 'enteredBy' | 'office'>

export type FilingKeys = { officeKey: string; receiptSecret: Uint8Array }

/**
 * The one document that opens a case, sealed to the office. The exact instant lies inside the seal, outside stands the minute. The
 * digest is of what the person said, so that a repeat in another second is the same complaint.
 * @param inboxId the receipt's complaint id, or a program's own for its idempotency key
 */
export function complaintDocument(
  { officeKey, receiptSecret }: FilingKeys,
  receipt: Receipt,
  inboxId: string,
  filing: Filing,
): NewDocument {
  const { caseId, lookup, verifyKey } = receipt
  const filed: FiledComplaint = {
    ...filing,
    reference: formatReference(receipt.reference),
    lookup,
    mailboxKey: Buffer.from(receipt.mailboxKey).toString('base64url'),
    verifyKey,
  }
  return {
    _id: inboxId,
    caseId,
    command: fileComplaint,
    door: filing.enteredBy === null ? 'public' : 'staff',
    by: filing.enteredBy,
    receivedAt: minuteOf(filing.receivedAt),
    seenVersion: null,
    sealed: sealToOffice(officeKey, filed, { caseId, inboxId, command: fileComplaint }),
    signature: null,
    input: null,
    digest: bodyDigest(receiptSecret, inboxId, { answers: filing.answers, language: filing.language }),
    lookup,
  }
}

/** The minute an instant lies in: no finer time of what people send stands open. */
export const minuteOf = (at: string): string => `${at.slice(0, 16)}:00.000Z`
