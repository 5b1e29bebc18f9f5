import type { Request } from 'express'
import { openCookie, sealCookie } from '../../../keys/cookie.ts'
import type { Form } from '../../web/form.ts'
import { localAddress } from './local-address.ts'

/** What was typed on a page whose session had ended: sealed it waits in the sign-in form, then in the new session, and is shown once. */
export type Kept = { address: string; fields: readonly (readonly [string, readonly string[]])[] }

const keptName = 'kept'
const keptMinutes = 30

/** Fields that are of the page, not of the person: a fresh page brings its own. */
const ofThePage = new Set(['_token', 'form', 'seen', 'password', 'passphrase', 'code'])

export function keep(secret: Uint8Array, address: string, form: Form, now: string): string {
  const kept: Kept = { address: localAddress(address), fields: [...form].filter(([name]) => !ofThePage.has(name)) }
  const endsAt = new Date(Date.parse(now) + keptMinutes * 60_000).toISOString()
  return sealCookie(secret, { name: keptName, value: JSON.stringify(kept), endsAt })
}

function openKept(secret: Uint8Array, text: string, now: string): Kept | null {
  const value = text ? openCookie(secret, { name: keptName, text }, now) : null
  return value === null ? null : (JSON.parse(value) as Kept)
}

/** Whether this was sealed here, for who is signing in is nobody yet and might send anything. */
export const isKept = (secret: Uint8Array, text: string, now: string): boolean => openKept(secret, text, now) !== null

/** What was kept for the page being asked for, once: the next press finds nothing. Undefined when nothing was. */
export function takeKept(request: Request, secret: Uint8Array, now: string): Form | undefined {
  const kept = openKept(secret, request.session.kept ?? '', now)
  if (!kept || kept.address !== request.path) return undefined
  delete request.session.kept
  return new Map(kept.fields.map(([name, values]) => [name, [...values]]))
}
