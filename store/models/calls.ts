import { Schema } from 'mongoose'

const text = { type: String, required: true } as const

/** A call that is being taken, as far as it was typed: sealed by the staff app for whoever takes it. MongoDB removes it at `endsAt`. */
export type KeptCallDocument = {
  _id: string
  user: string
  startedAt: string
  savedAt: string
  sealed: string
  endsAt: Date
  shape: number
}

export const keptCallSchema = new Schema<KeptCallDocument>(
  {
    _id: text,
    user: text,
    startedAt: text,
    savedAt: text,
    sealed: text,
    endsAt: { type: Date, required: true },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false },
)
keptCallSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 })
keptCallSchema.index({ user: 1, startedAt: 1 })
