import type { ClientSession } from 'mongoose'
import type { Case } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { Wrap } from '../../keys/wraps.ts'
import type { Store } from '../connect.ts'
import type { FactDocument } from '../models/case.ts'
import type { InboxOutcome } from '../models/inbox.ts'
import type { MailboxDocument, NoticeDocument } from '../models/post.ts'
import { caseDocument, type HeldInstant } from './case-document.ts'
import { taskDocuments } from './task-documents.ts'

/** Everything one decision changes. Written whole or not at all. */
export type Change = {
  inboxId: string
  /** The collection of the document answered; null for a due instant, which has none. */
  inbox: 'publicInbox' | 'staffInbox' | null
  outcome: InboxOutcome | null
  /** Keep the body of a refused staff command for its author. */
  keepBody: boolean
  before: Case | null
  after: Case | null
  heldInstants: readonly HeldInstant[]
  facts: readonly { fact: Fact; commitment: string; link: string }[]
  notices: readonly Omit<NoticeDocument, 'state' | 'attempts' | 'lease' | 'sentAt' | 'failure' | 'shape'>[]
  mailboxes: readonly Omit<MailboxDocument, 'shape'>[]
  wraps: readonly Wrap[]
}

/** The case moved on between reading and writing: someone else decided meanwhile. Read again. */
export class VersionMoved extends Error {
  override name = 'VersionMoved'
}

/** One transaction: facts, case, tasks, notices, mailbox, keys and the answer on the inbox document. Throws VersionMoved. */
export const append = (store: Store, change: Change): Promise<void> =>
  store.connection.withSession(async (session) => {
    await session.withTransaction(() => write(store, change, session), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    })
  })

async function write(store: Store, change: Change, session: ClientSession): Promise<void> {
  if (change.inbox) await answer(store, change, session)
  if (change.after && change.facts.length > 0) {
    await saveCase(store, change, change.after, session)
    await store.facts.insertMany(factDocuments(change, change.after), { session, ordered: true, lean: true })
    await saveTasks(store, change, change.after, session)
  }
  if (change.wraps.length > 0) await store.wraps.insertMany(change.wraps.map(wrapDocument), { session, lean: true })
  if (change.notices.length > 0) await store.notices.insertMany(change.notices.map(noticeDocument), { session, lean: true })
  for (const { _id, ...mailbox } of change.mailboxes) {
    await store.mailboxes.updateOne({ _id }, { $set: { ...mailbox, shape: 1 } }, { session, upsert: true })
  }
}

/** The answer goes on the document only while it has none: what two workers decide at once is written once. */
async function answer(store: Store, { inbox, inboxId, outcome, keepBody }: Change, session: ClientSession): Promise<void> {
  if (!inbox) return
  const dropped = keepBody ? {} : { sealed: null, signature: null, input: null }
  const { matchedCount } = await store[inbox].updateOne({ _id: inboxId, outcome: null }, { $set: { outcome, ...dropped } }, { session })
  if (matchedCount === 0) throw new VersionMoved('the document was answered meanwhile')
}

async function saveCase(store: Store, change: Change, after: Case, session: ClientSession): Promise<void> {
  const document = caseDocument(
    after,
    change.facts.at(-1)?.link ?? '',
    change.facts.at(-1)?.fact.at ?? after.receivedAt,
    change.heldInstants,
  )
  if (!change.before) {
    await store.cases.insertMany([document], { session, lean: true })
    return
  }
  const { matchedCount } = await store.cases.replaceOne({ _id: after.id, version: change.before.version }, document, { session })
  if (matchedCount === 0) throw new VersionMoved('the case moved on')
}

const factDocuments = (change: Change, after: Case): FactDocument[] =>
  change.facts.map(({ fact, commitment, link }, position) => {
    const sequence = after.version - change.facts.length + position + 1
    return {
      _id: `${after.id}:${sequence}`,
      caseId: after.id,
      sequence,
      inboxId: change.inboxId,
      position,
      fact,
      commitment,
      link,
      shape: 1,
    }
  })

async function saveTasks(store: Store, { before, facts }: Change, after: Case, session: ClientSession): Promise<void> {
  const documents = taskDocuments(
    before,
    after,
    facts.map(({ fact }) => fact),
  )
  if (documents.length === 0) return
  await store.tasks.bulkWrite(
    documents.map((document) => ({ replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } })),
    { session, ordered: false },
  )
}

const wrapDocument = (wrap: Wrap) => ({ _id: `${wrap.caseId}:${wrap.name}:${wrap.version}`, ...wrap, shape: 1 })

const noticeDocument = (notice: Change['notices'][number]): NoticeDocument => ({
  ...notice,
  state: 'waiting',
  attempts: 0,
  lease: null,
  sentAt: null,
  failure: null,
  shape: 1,
})
