import { Schema } from 'mongoose'
import type { Sealed } from '../../domain/complaint/sealed.ts'

const text = { type: String, required: true } as const
const mixed = Schema.Types.Mixed

/** Who holds a job that only one process may do, and until when. */
export type LeaseDocument = { _id: string; holder: string; until: string; shape: number }
export const leaseSchema = new Schema<LeaseDocument>(
  { _id: text, holder: text, until: text, shape: { type: Number, default: 1 } },
  { versionKey: false },
)

/** What a part of the house last said of itself: the engine as the worker reaches it, the nudger, the post. */
export type PulseDocument = { _id: string; state: 'ok' | 'failing'; errorClass: string | null; at: string; shape: number }
export const pulseSchema = new Schema<PulseDocument>(
  { _id: text, state: text, errorClass: { type: String, default: null }, at: text, shape: { type: Number, default: 1 } },
  { versionKey: false },
)

/** A case the nudger watches: how long to wait before it is nudged again, or what the engine says is wrong with it. */
export type CaseWatchDocument = {
  _id: string
  nudges: number
  nudgeAfter: string
  problem: string | null
  since: string
  /** When an administrator asked that what is held on this case be tried again; null once the worker has let it go on. */
  retryAskedAt: string | null
  shape: number
}
export const caseWatchSchema = new Schema<CaseWatchDocument>(
  {
    _id: text,
    nudges: { type: Number, default: 0 },
    nudgeAfter: text,
    problem: { type: String, default: null },
    since: text,
    retryAskedAt: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)

/**
 * Somebody who was sent a mail lately and is not sent the next before `until`; `waiting` are the notices which that one will stand for
 * too. Named by a keyed hash of a complainant's address, or by a member of staff, so it lies beside the wraps.
 */
export type MailPauseDocument = { _id: string; holder: string; until: string; waiting: string[]; shape: number }
export const mailPauseSchema = new Schema<MailPauseDocument>(
  {
    _id: text,
    holder: text,
    until: text,
    waiting: [String],
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)
mailPauseSchema.index({ until: 1 })

/** Who opened a case's sealed fields, when and what for; written before the page is sent. */
export type OpeningDocument = {
  _id: string
  caseId: string
  user: string
  at: string
  fields: string
  purpose: Sealed<'file'> | null
  shape: number
}
export const openingSchema = new Schema<OpeningDocument>(
  {
    _id: text,
    caseId: text,
    user: text,
    at: text,
    fields: text,
    purpose: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)
openingSchema.index({ caseId: 1, at: 1 })

/** A case key wrapped to the office's ring, in the database of keys. */
export type WrapDocument = {
  _id: string
  caseId: string
  name: string
  version: number
  ringVersion: number
  sealed: string
  shape: number
}
export const wrapSchema = new Schema<WrapDocument>(
  {
    _id: text,
    caseId: text,
    name: text,
    version: { type: Number, required: true },
    ringVersion: { type: Number, required: true },
    sealed: text,
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)
wrapSchema.index({ caseId: 1 })

/** By which one person or subject is recognised in two cases: keyed hashes, as of a version of the case. Lies beside the wraps. */
export type SearchHashDocument = {
  /** The case. */
  _id: string
  version: number
  people: string[]
  subjects: { subject: string; hash: string }[]
  shape: number
}
export const searchHashSchema = new Schema<SearchHashDocument>(
  {
    _id: text,
    version: { type: Number, required: true },
    people: [String],
    subjects: { type: mixed, required: true },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
searchHashSchema.index({ people: 1 })

/** A case's legal key wrapped to one reviewer. */
export type LegalWrapDocument = { _id: string; caseId: string; version: number; reviewer: string; sealed: string; shape: number }
export const legalWrapSchema = new Schema<LegalWrapDocument>(
  { _id: text, caseId: text, version: { type: Number, required: true }, reviewer: text, sealed: text, shape: { type: Number, default: 1 } },
  { versionKey: false },
)
legalWrapSchema.index({ caseId: 1, reviewer: 1 })

/** A legal reviewer's key pair, the private half sealed under their passphrase. */
export type ReviewerDocument = { _id: string; pair: Record<string, unknown>; shape: number }
export const reviewerSchema = new Schema<ReviewerDocument>(
  { _id: text, pair: { type: mixed, required: true }, shape: { type: Number, default: 1 } },
  { versionKey: false },
)
