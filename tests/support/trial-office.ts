import { randomBytes } from 'node:crypto'
import { applyNext } from '../../activities/apply-next.ts'
import type { Deciding, Log } from '../../activities/dependencies.ts'
import type { Role } from '../../domain/case/staff.ts'
import { fileComplaint } from '../../domain/commands/file-complaint.ts'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import type { FiledComplaint } from '../../domain/complaint/filed-complaint.ts'
import { formatReference } from '../../domain/complaint/reference.ts'
import { bodyDigest } from '../../keys/body-digest.ts'
import { makeCode } from '../../keys/code.ts'
import { keysReady } from '../../keys/ready.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { makeRing, officeKeyOf } from '../../keys/ring.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { signCommand } from '../../keys/signature.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { digestIn, insertDocument } from '../../store/inbox/insert-document.ts'
import { decidingWith } from '../../worker/deciding.ts'
import { makeDatabase } from './servers.ts'

export type TrialOffice = Awaited<ReturnType<typeof openTrialOffice>>

const quiet: Log = { error: () => {}, warn: () => {}, info: () => {} }

/** One office with its staff, keys and database, as the processes see them: each store is connected as that process's own user. */
export async function openTrialOffice(adminUri: string, log: Log = quiet) {
  await keysReady
  const database = await makeDatabase(adminUri)
  const admin = await connectStore(database.admin)
  const worker = await connectStore(database.worker)
  const staff = await connectStore(database.staff)
  const publicStore = await connectStore(database.public)
  const ring = makeRing()
  const receiptSecret = randomBytes(32)
  await admin.offices.create(denver)
  await admin.users.insertMany(people.map(userDocument))
  return {
    database,
    admin,
    worker,
    staff,
    publicStore,
    ring,
    officeKey: officeKeyOf(ring),
    receiptSecret,
    deciding: decidingOver(worker, ring, log),
    close: async () => void (await Promise.all([admin, worker, staff, publicStore].map((store) => store.connection.close()))),
  }
}

/** What `applyNext` needs, over a worker's store. The days around the dates of the tests are known whenever they run. */
export const decidingOver = (store: Store, ring: Deciding['ring'], log: Log = quiet): Deciding =>
  decidingWith({ store, ring, log }, () => '2026-11-22T00:00:00.000Z')

const denver = {
  _id: 'denver',
  name: 'Denver office',
  phone: '(303) 555-0142',
  zone: 'America/Denver',
  state: 'CO',
  overlay: { added: [], removed: [] },
  pack: 'default',
}

const person = (id: string, ...roles: Role[]) => ({ id, roles })
export const people = [
  person('hotline-1', 'hotline'),
  person('triage-1', 'triage'),
  person('investigator-1', 'investigator'),
  person('investigator-2', 'investigator'),
  person('supervisor-1', 'supervisor'),
  person('supervisor-2', 'supervisor'),
  person('legal-1', 'legal'),
  person('lead-1', 'lead'),
  person('committee-1', 'committee'),
  person('administrator-1', 'administrator'),
] as const

const userDocument = ({ id, roles }: (typeof people)[number]) => ({
  _id: id,
  email: `${id}@office.test`,
  name: id,
  office: 'denver',
  roles: [...roles],
  active: true,
  passwordHash: 'none',
  totpSecret: 'none',
  createdAt: '2026-01-01T00:00:00.000Z',
})

/** The fewest answers a complaint can have. */
export const plainAnswers: Complaint = {
  now: ['none'],
  about: 'me',
  story: 'They stopped my van and took my phone.',
  state: 'co',
  reach: ['none'],
  shareName: 'never',
}

/** Files a complaint as the public app does: sealed to the office, one insert as the public process's own user. */
export async function fileByWeb(
  office: TrialOffice,
  { answers = plainAnswers, at = '2026-11-02T16:00:00.000Z' }: { answers?: Complaint; at?: string } = {},
): Promise<Receipt> {
  const receipt = receiptOf(makeCode(), office.receiptSecret)
  const { caseId, complaintId, lookup, verifyKey } = receipt
  const filed: FiledComplaint = {
    answers,
    channel: 'web',
    language: 'en',
    receivedAt: at,
    enteredBy: null,
    office: 'denver',
    reference: formatReference(receipt.reference),
    lookup,
    mailboxKey: Buffer.from(receipt.mailboxKey).toString('base64url'),
    verifyKey,
  }
  const digest = bodyDigest(office.receiptSecret, complaintId, answers)
  const sealed = sealToOffice(office.officeKey, filed, { caseId, inboxId: complaintId, command: fileComplaint })
  await insertDocument(
    office.publicStore.publicInbox,
    { ...ofPerson, _id: complaintId, caseId, command: fileComplaint, receivedAt: minuteOf(at), sealed, digest, lookup },
    async () => null,
  )
  return receipt
}

const ofPerson = { door: 'public' as const, by: null, seenVersion: null, signature: null, input: null }

/** A command of the person, signed with their code. Gives the inbox id. */
export async function byPerson(
  office: Pick<TrialOffice, 'officeKey' | 'publicStore'>,
  receipt: Receipt,
  command: string,
  input: Record<string, unknown>,
  at: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const inboxId = randomBytes(16).toString('hex')
  const { caseId, lookup } = receipt
  const sealed = sealToOffice(office.officeKey, { at, input, ...extra }, { caseId, inboxId, command })
  const signature = signCommand(receipt, { caseId, command, inboxId, sealed })
  const document = { ...ofPerson, _id: inboxId, caseId, command, receivedAt: minuteOf(at), sealed, signature, digest: 'd', lookup }
  await insertDocument(office.publicStore.publicInbox, document, async () => null)
  return inboxId
}

type Posting = { at?: string; seenVersion?: number | null; id?: string }

/** A text that looks sealed for a document's field. Nothing opens it. */
export const sealedText = (key: 'file' | 'identity' | 'legal' | 'mailbox', id: string, field = 'text'): string =>
  `${key}.1.${id}.input%2E${field}.AAAA`

/** A command of a member of staff, as the staff app posts it. Texts must come sealed for its id. Gives the inbox id. */
export async function byStaff(
  office: Pick<TrialOffice, 'staff'>,
  by: string,
  caseId: string,
  command: string,
  said: Record<string, unknown> | ((id: string) => Record<string, unknown>),
  { at = '2026-11-03T16:00:00.000Z', seenVersion = null, id = randomBytes(16).toString('hex') }: Posting = {},
): Promise<string> {
  const inbox = office.staff.staffInbox
  const input = typeof said === 'function' ? said(id) : said
  const document = { _id: id, caseId, command, door: 'staff' as const, by, receivedAt: at, seenVersion, input, digest: 'd' }
  await insertDocument(inbox, { ...document, sealed: null, signature: null, lookup: null }, digestIn(inbox))
  return id
}

/** Decides all that waits, as the workflow would, without the engine. */
export async function settle({ deciding }: Pick<TrialOffice, 'deciding'>, caseId: string, now: string): Promise<void> {
  for (let steps = 0; steps < 1000; steps++) {
    const standing = await applyNext(deciding, caseId, now)
    if (!standing.moreWaits) return
  }
  throw new Error('the case never came to rest')
}

export const outcomeOf = async (store: Store, inbox: 'publicInbox' | 'staffInbox', id: string) =>
  (await store[inbox].findById(id).lean())?.outcome ?? null

const minuteOf = (at: string): string => `${at.slice(0, 16)}:00.000Z`
