import { Schema } from 'mongoose'

const text = { type: String, required: true } as const

/** That an administrator stands for a rule nobody could verify at its source. Never changed, never removed. */
export type RuleConfirmationDocument = {
  /** Pack, version and rule: a rule is confirmed once. */
  _id: string
  pack: string
  version: string
  rule: string
  by: string
  /** As it was then: the account may be gone when somebody asks. */
  name: string
  reason: string
  at: string
  shape: number
}

export const ruleConfirmationSchema = new Schema<RuleConfirmationDocument>(
  { _id: text, pack: text, version: text, rule: text, by: text, name: text, reason: text, at: text, shape: { type: Number, default: 1 } },
  { versionKey: false },
)
