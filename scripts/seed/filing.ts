import { complaintDocument, type Filing } from '../../api/web/filing.ts'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import { codeOf, inboxIdOf } from '../../keys/program-door.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
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
export async function fileStory(
  { store, keys }: Pick<Seeding, 'store' | 'keys'>,
  { _id: office, zone }: OfficeDocument,
  story: Story,
  receivedAt: string,
): Promise<void> {
  const receipt = receiptFor({ keys }, story)
  const onCall = story.channel === 'hotline'
  const inbox = onCall ? store.staffInbox : store.publicInbox
  const inboxId = story.channel === 'partner' ? inboxIdOf('demo-intake', story.name) : receipt.complaintId
  const { channel, language } = story
  const filing: Filing = {
    answers: answersOf(story, receivedAt, zone),
    channel,
    language,
    receivedAt,
    enteredBy: onCall ? staffId('hotline') : null,
    office,
  }
  await insertDocument(inbox, complaintDocument(keys, receipt, inboxId, filing), digestIn(inbox))
}

/** The answers with the day it happened, which is told from the day it was received. */
export const answersOf = ({ answers, happenedDaysBefore }: Story, receivedAt: string, zone: string): Complaint =>
  happenedDaysBefore === undefined ? answers : { ...answers, happenedOn: dateBefore(receivedAt, happenedDaysBefore, zone) }
