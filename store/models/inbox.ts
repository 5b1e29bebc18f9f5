import { Schema } from 'mongoose'
import type { Door } from '../../domain/case/staff.ts'

/**
 * One wish to change a case, waiting or answered. It is the promise: written with majority and journal before anything is acknowledged.
 * A public document's exact instant is sealed inside it; `receivedAt` is then the minute.
 */
export type InboxDocument = {
  _id: string
  caseId: string
  command: string
  door: Door
  /** The member of staff who gave it; null through the public door. */
  by: string | null
  receivedAt: string
  /** The case version the page showed; null for documents that no page stood behind. */
  seenVersion: number | null
  /** A public document's body, sealed to the office. */
  sealed: string | null
  signature: string | null
  /** A staff document's body: open fields, and texts already under their final key. */
  input: Record<string, unknown> | null
  digest: string
  lookup: string | null
  outcome: InboxOutcome | null
  /** How often it failed by our bug, and how. Five times and it is held until an administrator lets it go on. */
  trouble: { tries: number; errorClass: string; requestId: string; at: string; held: boolean } | null
  shape: number
}

export type InboxOutcome = {
  state: 'accepted' | 'refused'
  code: string | null
  with: Record<string, string | number> | null
  /** The field it is about, and every other reason; not there when there is none. */
  field?: string
  also?: readonly { code: string; with?: Record<string, string | number>; field?: string }[]
  at: string
  version: number
}

const mixed = Schema.Types.Mixed

export const inboxSchema = new Schema<InboxDocument>(
  {
    _id: { type: String, required: true },
    caseId: { type: String, required: true },
    command: { type: String, required: true },
    door: { type: String, required: true },
    by: { type: String, default: null },
    receivedAt: { type: String, required: true },
    seenVersion: { type: Number, default: null },
    sealed: { type: String, default: null },
    signature: { type: String, default: null },
    input: { type: mixed, default: null },
    digest: { type: String, required: true },
    lookup: { type: String, default: null },
    outcome: { type: mixed, default: null },
    trouble: { type: mixed, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
inboxSchema.index({ caseId: 1, receivedAt: 1 }, { partialFilterExpression: { outcome: null } })
inboxSchema.index({ caseId: 1, receivedAt: -1 }, { name: 'refused', partialFilterExpression: { 'outcome.state': 'refused' } })
inboxSchema.index({ receivedAt: 1 }, { partialFilterExpression: { outcome: null } })
inboxSchema.index({ lookup: 1 }, { partialFilterExpression: { lookup: { $type: 'string' } } })
