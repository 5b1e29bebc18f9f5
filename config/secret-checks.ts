import { text } from './checks.ts'
import { demoMark, type Mode } from './mode.ts'

/** A MongoDB address; in production one that names its user, and no demo password. */
export const mongoAddress = (mode: Mode) =>
  text('must be a MongoDB address')
    .regex(/^mongodb(\+srv)?:\/\/[^/?]+/, 'must begin with mongodb:// or mongodb+srv:// and name a host')
    .refine((value) => mode === 'demo' || /^[^/]+\/\/[^:@/]+:[^@/]+@/.test(value), 'must name a user and a password in production mode')
    .refine((value) => mode === 'demo' || !value.includes(demoMark), 'holds a demo password, which production mode refuses')

/** A password in a file of its own, as long as any secret. */
export const password = (mode: Mode) =>
  text('must be a password')
    .refine(...notOfADemo(mode, 'password'))
    .min(32, 'must have 32 characters or more')

/** 32 random bytes as base64url text, marked if the demo made them. */
export const secret = (mode: Mode) =>
  text('must be a secret')
    .refine(...notOfADemo(mode, 'secret'))
    .transform(withoutMark)
    .refine((value) => /^[\w-]{43}$/.test(value), 'must hold 32 random bytes as base64url text')
    .transform((value): Uint8Array => Buffer.from(value, 'base64url'))

/** The office's public key, told from a demo's by the same mark. */
export const officeKeyText = (mode: Mode) =>
  text('must be an office key')
    .refine(...notOfADemo(mode, 'office key'))
    .transform(withoutMark)
    .refine((value) => /^[1-9]\d{0,5}\.[\w-]{43}$/.test(value), 'must be an office key: version.key, the key 32 bytes in base64url')

const notOfADemo = (mode: Mode, what: string) =>
  [(value: string) => mode === 'demo' || !value.startsWith(demoMark), `is the ${what} of a demo, which production mode refuses`] as const

const withoutMark = (value: string) => (value.startsWith(demoMark) ? value.slice(demoMark.length) : value)
