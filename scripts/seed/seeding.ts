import type { Role } from '../../domain/case/staff.ts'
import type { Store } from '../../store/connect.ts'

/** What whoever fills an office is given. The servers and the three processes are up. */
export type Seeding = {
  /** Over an administrator's connection. */
  store: Store
  publicUrl: string
  staffUrl: string
  /** Null when mail goes to a server of the user's own. */
  mailboxUrl: string | null
  now(): string
  say(line: string): void
  signal?: AbortSignal
}

/** What a person needs to sign in: the second factor is a secret for any authenticator app (TOTP, base32). */
export type SignIn = { role: Role; email: string; password: string; totpSecret: string }

/** What a demo hands to the people and programs that try it. */
export type Demo = {
  publicUrl: string
  staffUrl: string
  mailboxUrl: string | null
  tokens: { intake: string; oversight: string }
  users: SignIn[]
}
