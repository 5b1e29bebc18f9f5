import { Schema } from 'mongoose'
import type { Role } from '../../domain/case/staff.ts'

/** An office: its name, phone, zone and the days it is closed. Each case belongs to one. */
export type OfficeDocument = {
  _id: string
  name: string
  phone: string
  zone: string
  state: string
  overlay: { added: { on: string; name: string }[]; removed: string[] }
  pack: string
  shape: number
}

/** A member of staff and how they sign in. The name and address are of staff, not of complainants. */
export type UserDocument = {
  _id: string
  email: string
  name: string
  language: string
  office: string
  roles: Role[]
  active: boolean
  passwordHash: string
  totpSecret: string
  /** The last time step whose code was used: a code works once. */
  totpUsedStep: number
  failedSignIns: number
  lockedUntil: string | null
  createdAt: string
  /** Since when they were invited; null once they chose a password, and for who never was. */
  invitedAt?: string | null
  /** The one-time link they were given, by its hash: what it lets them choose anew, and until when. At most one at a time. */
  link?: OneTimeLink | null
  /** What two people are to agree on for them: the first asked and said how they made sure that it is them. */
  reset?: { kind: LinkKind; why: string; by: string; at: string } | null
  /** Hashes of the recovery codes that are left; each works once in place of a 6-digit code. */
  recoveryCodes?: string[]
  /** When and by whom their account was disabled, and who takes their work over: a colleague, or else the supervisors. */
  left?: Leaving | null
  /** When they last changed somebody else's account: two who disable each other at once meet here. */
  actedAt?: string | null
  shape: number
}

export type Leaving = { at: string; by: string; to: string | null }

/** What a one-time link is for: to join, or to choose anew what was lost. */
export const linkKinds = ['join', 'password', 'secondFactor'] as const
export type LinkKind = (typeof linkKinds)[number]
export type OneTimeLink = { hash: string; kind: LinkKind; expiresAt: string }

/** A staff session; `_id` is the hash of the id the browser holds. */
export type SessionDocument = {
  _id: string
  user: string
  startedAt: string
  seenAt: string
  content: Record<string, unknown>
  endsAt: Date
  shape: number
}

/** A token of a program: only its hash is kept. */
export type TokenDocument = {
  _id: string
  hash: string
  name: string
  scope: 'intake' | 'oversight'
  office: string
  expiresAt: string
  unlimited: boolean
  shape: number
}

const text = { type: String, required: true } as const
const mixed = Schema.Types.Mixed
const plain = { versionKey: false, minimize: false } as const

export const officeSchema = new Schema<OfficeDocument>(
  {
    _id: text,
    name: text,
    phone: text,
    zone: text,
    state: text,
    overlay: { type: mixed, required: true },
    pack: text,
    shape: { type: Number, default: 1 },
  },
  plain,
)

export const userSchema = new Schema<UserDocument>(
  {
    _id: text,
    email: { ...text, unique: true },
    name: text,
    language: { type: String, default: 'en' },
    office: text,
    roles: [String],
    active: { type: Boolean, default: true },
    passwordHash: text,
    totpSecret: text,
    totpUsedStep: { type: Number, default: 0 },
    failedSignIns: { type: Number, default: 0 },
    lockedUntil: { type: String, default: null },
    createdAt: text,
    invitedAt: { type: String, default: null },
    link: { type: mixed, default: null },
    reset: { type: mixed, default: null },
    recoveryCodes: { type: [String], default: [] },
    left: { type: mixed, default: null },
    actedAt: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  plain,
)

export const sessionSchema = new Schema<SessionDocument>(
  {
    _id: text,
    user: { type: String, default: '' },
    startedAt: text,
    seenAt: text,
    content: { type: mixed, required: true },
    endsAt: { type: Date, required: true },
    shape: { type: Number, default: 1 },
  },
  plain,
)
sessionSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 })
sessionSchema.index({ user: 1 })

export const tokenSchema = new Schema<TokenDocument>(
  {
    _id: text,
    hash: { ...text, unique: true },
    name: text,
    scope: text,
    office: text,
    expiresAt: text,
    unlimited: { type: Boolean, default: false },
    shape: { type: Number, default: 1 },
  },
  plain,
)
