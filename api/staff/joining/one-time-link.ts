import type { Request } from 'express'
import { linkHash, makeLinkSecret } from '../../../keys/one-time-link.ts'
import type { LinkKind, OneTimeLink } from '../../../store/models/office.ts'

/** How long each kind works: somebody who is invited may be away for a weekend, somebody who lost a password waits for it. */
const hours: Readonly<Record<LinkKind, number>> = { join: 72, password: 24, secondFactor: 24 }

/** A fresh link of a kind: what is stored of it, and the secret that is shown once. */
export function newLink(kind: LinkKind, at: string): { link: OneTimeLink; secret: string } {
  const secret = makeLinkSecret()
  const expiresAt = new Date(Date.parse(at) + hours[kind] * 3_600_000).toISOString()
  return { link: { hash: linkHash(secret), kind, expiresAt }, secret }
}

/** Where the link leads, as the browser of whoever makes it reaches this app. */
export const linkAddress = (request: Request, secret: string): string => `${request.protocol}://${request.get('host')}/join/${secret}`
