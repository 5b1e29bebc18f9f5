import { accessSync, constants } from 'node:fs'
import { z } from 'zod'
import type { Mode } from './mode.ts'

/** What values of settings may look like. Messages end the sentence "NAME …" and never repeat the value: it may be a secret. */

const missing = (wrong: string) => ({ error: (issue: { input?: unknown }) => (issue.input === undefined ? 'is missing' : wrong) })

export const text = (wrong: string) => z.string(missing(wrong))

export const port = text('must be a port')
  .regex(/^\d{1,5}$/, 'must be a port: a whole number from 1 to 65535')
  .transform(Number)
  .refine((n) => n > 0 && n < 65536, 'must be a port: a whole number from 1 to 65535')

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, missing(`must be one of ${values.join(', ')}`))

/** An address of pages without path or trailing slash; in production only over TLS. */
export const webAddress = (mode: Mode) =>
  text('must be an address')
    .refine(
      (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
      'must be an address that begins with http:// or https://',
    )
    .refine((value) => mode === 'demo' || value.startsWith('https://'), 'must begin with https:// in production mode')
    .transform((value) => new URL(value).origin)

export const hostAndPort = text('must be host:port').regex(/^[^\s:/]+:\d{1,5}$/, 'must be host:port')

export const smtpAddress = text('must be an SMTP address').refine(
  (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol),
  'must begin with smtp:// or smtps://',
)

export const mailAddress = text('must be a mail address').regex(
  /^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/,
  'must be a mail address, with or without a name before it',
)

export const readableFile = text('must be a file').refine(canBeRead, 'names a file that cannot be read')

function canBeRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

/** Proxies in front: how many, or none. Express then believes that many X-Forwarded-For entries. */
export const hops = text('must be a number of proxies').regex(/^\d$/, 'must be the number of proxies in front, 0 to 9').transform(Number)

/** Something a process must not even be able to reach. The demo passes over it, production refuses to start. */
export const forbidden = (mode: Mode, why: string) =>
  z
    .string()
    .optional()
    .refine((value) => mode === 'demo' || value === undefined, `must not be set for this process: ${why}`)
    .transform((): undefined => undefined)
