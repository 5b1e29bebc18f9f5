import { Schema } from 'mongoose'
import type { NoticeKind } from '../../domain/case/notices.ts'

/** One mail to one person. The row has a lease while it is being sent and one Message-ID for good, so that a repeat is recognised. */
export type NoticeDocument = {
  _id: string
  caseId: string
  notice: string
  kind: NoticeKind
  to: string
  about: string | null
  messageId: string
  /** `unwanted`: the person stopped mail before it went. `joined`: another mail to them, sent at `sentAt`, stood for it too. */
  state: 'waiting' | 'sent' | 'undeliverable' | 'unwanted' | 'joined'
  queuedAt: string
  /** Not before this instant: the next of the person's safe hours, the next try, or while it is being sent, the end of the lease. */
  sendAt: string
  attempts: number
  lease: { holder: string; until: string } | null
  sentAt: string | null
  /** The class of the last failure, never the server's words, which may quote an address. */
  failure: string | null
  shape: number
}

const text = { type: String, required: true } as const

export const noticeSchema = new Schema<NoticeDocument>(
  {
    _id: text,
    caseId: text,
    notice: text,
    kind: text,
    to: text,
    about: { type: String, default: null },
    messageId: text,
    state: { type: String, default: 'waiting' },
    queuedAt: text,
    sendAt: text,
    attempts: { type: Number, default: 0 },
    lease: { type: Schema.Types.Mixed, default: null },
    sentAt: { type: String, default: null },
    failure: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
noticeSchema.index({ caseId: 1, state: 1, sendAt: 1 })
noticeSchema.index({ sendAt: 1 }, { partialFilterExpression: { state: 'waiting' } })

/** A person's mailbox as their code finds it: the office's words and their status, sealed under the key from the code. */
export type MailboxDocument = { _id: string; sealed: string | null; replacedAt: string | null; shape: number }

export const mailboxSchema = new Schema<MailboxDocument>(
  {
    _id: text,
    sealed: { type: String, default: null },
    replacedAt: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)

/** Answers not sent yet, sealed to a code only the person or their browser holds. MongoDB removes it at `endsAt`. */
export type DraftDocument = { _id: string; sealed: string; saved: boolean; endsAt: Date; shape: number }

export const draftSchema = new Schema<DraftDocument>(
  {
    _id: text,
    sealed: text,
    saved: { type: Boolean, default: false },
    endsAt: { type: Date, required: true },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)
draftSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 })
