import type { Role } from '../../domain/case/staff.ts'
import type { Store } from '../../store/connect.ts'
import type { OfficeKeys } from './office-keys.ts'

/** What whoever fills an office is given. The database is ready; the worker must not run yet, for the demo decides its own past. */
export type Seeding = {
  /** Over an administrator's connection. */
  store: Store
  keys: OfficeKeys
  publicUrl: string
  staffUrl: string
  /** Null when mail goes to a server of the user's own. */
  mailboxUrl: string | null
  /** Where the mail of the demo's past goes; null to let none of it go, for instance to a server of the user's own. */
  smtpUrl: string | null
  now(): string
  say(line: string): void
  signal?: AbortSignal
}

/** What a person needs to sign in: the second factor is a secret for any authenticator app (TOTP, base32). */
export type SignIn = {
  role: Role
  name: string
  email: string
  password: string
  totpSecret: string
  /** Opens a legal reviewer's own key; others have none. */
  legalPassphrase?: string
}

/** A complaint of the demo as its complainant knows it: the code opens its status page. */
export type DemoCode = { code: string; reference: string; about: string }

/** What a demo hands to the people and programs that try it. */
export type Demo = {
  publicUrl: string
  staffUrl: string
  mailboxUrl: string | null
  tokens: { intake: string; oversight: string }
  users: SignIn[]
  codes: DemoCode[]
}
