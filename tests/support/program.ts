import { randomUUID } from 'node:crypto'
import { makeToken, tokenHash } from '../../keys/token.ts'
import type { PublicOffice } from './public-office.ts'

export type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

/** A token of a partner, as an administrator makes one. */
export async function giveToken(office: PublicOffice, over: { scope?: 'intake' | 'oversight'; expiresAt?: string } = {}): Promise<string> {
  const token = makeToken()
  const known = { scope: 'intake', expiresAt: '2040-01-01T00:00:00.000Z', ...over } as const
  await office.admin.tokens.create({
    _id: randomUUID(),
    hash: tokenHash(token),
    name: 'Clinic',
    office: 'denver',
    unlimited: false,
    ...known,
  })
  return token
}

/** Posts JSON as a program does. */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } })
  return { status: response.status, body: (await response.json()) as Record<string, unknown>, headers: response.headers }
}
