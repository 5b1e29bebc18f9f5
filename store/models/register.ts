import { Schema } from 'mongoose'
import type { RegisterName } from '../../domain/registers/kinds.ts'

/** What an entry said before it was changed, who had written it, and when. */
export type EarlierEntry = { open: Record<string, string>; sealed: string | null; by: string; at: string }

/**
 * One entry of a register. `open`: its fields by name, those left out empty. `sealed`: those that name a person, sealed to the office.
 * `by`: a member of staff, or `import` for what came from a file.
 */
export type RegisterDocument = {
  _id: string
  register: RegisterName
  open: Record<string, string>
  sealed: string | null
  /** Names by which others find it, and names it says itself: read off its open fields at each writing. */
  answersTo: string[]
  asks: string[]
  by: string
  at: string
  version: number
  earlier: EarlierEntry[]
  shape: number
}

const text = { type: String, required: true } as const
const mixed = Schema.Types.Mixed

export const registerSchema = new Schema<RegisterDocument>(
  {
    _id: text,
    register: text,
    open: { type: mixed, required: true },
    sealed: { type: String, default: null },
    answersTo: { type: [String], default: [] },
    asks: { type: [String], default: [] },
    by: text,
    at: text,
    version: { type: Number, required: true },
    earlier: { type: mixed, default: [] } as never,
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
registerSchema.index({ register: 1, 'open.name': 1 })
registerSchema.index({ answersTo: 1, register: 1 })
registerSchema.index({ register: 1, 'open.from': -1 })
