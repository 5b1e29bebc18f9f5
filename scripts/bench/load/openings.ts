import { setTimeout as pause } from 'node:timers/promises'
import { complaintDocument } from '../../../api/web/filing.ts'
import { now } from '../../../config/clock.ts'
import { makeCode } from '../../../keys/code.ts'
import { keysReady } from '../../../keys/ready.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { connectStore, type Store } from '../../../store/connect.ts'
import type { NewDocument } from '../../../store/inbox/insert-document.ts'
import { answers } from '../complaint.ts'
import { type Loop, type Sample, timed } from './closed-loop.ts'

/** The database over an administrator's connection, and what the public app seals with. The secret is base64url text. */
export type OpeningsIn = { mongodbUri: string; officeKey: string; receiptSecret: string; office: string }

/** Until it is known how fast cases are opened here. */
const guessedPerSecond = 15
const lookEveryMs = 50

/**
 * Puts as many sealed complaints into the inbox at once as were opened in this time before, and waits until the last of them is a case.
 * Nothing is opened twice as fast by waiting: the inbox never runs empty before the end.
 */
export async function openings({ mongodbUri, officeKey, receiptSecret, office }: OpeningsIn) {
  await keysReady
  const store = await connectStore(mongodbUri)
  const keys = { officeKey, receiptSecret: Buffer.from(receiptSecret, 'base64url') }
  let perSecond = guessedPerSecond
  return {
    async run({ seconds }: Loop): Promise<Sample> {
      const documents = Array.from({ length: Math.round(perSecond * seconds) }, () => sealedComplaint(keys, office))
      const taken = await timed(async () => {
        await store.publicInbox.insertMany(documents, { ordered: false })
        while (await anyWaits(store)) await pause(lookEveryMs)
      })
      await mustAllBeAccepted(store, documents)
      perSecond = documents.length / taken.seconds
      return { done: documents.length, missed: 0, latenciesMs: [], ...taken }
    },
  }
}

function sealedComplaint(keys: { officeKey: string; receiptSecret: Uint8Array }, office: string): NewDocument {
  const receipt = receiptOf(makeCode(), keys.receiptSecret)
  const receivedAt = now()
  const filing = { answers, channel: 'web', language: 'en', receivedAt, enteredBy: null, office } as const
  return complaintDocument(keys, receipt, receipt.complaintId, filing)
}

const anyWaits = async ({ publicInbox }: Store): Promise<boolean> =>
  (await publicInbox.exists({ outcome: null, receivedAt: { $gt: '' } })) !== null

async function mustAllBeAccepted({ publicInbox }: Store, documents: readonly NewDocument[]): Promise<void> {
  const accepted = await publicInbox.countDocuments({ _id: { $in: documents.map(({ _id }) => _id) }, 'outcome.state': 'accepted' })
  if (accepted !== documents.length) throw new Error(`of ${documents.length} complaints only ${accepted} were opened`)
}
