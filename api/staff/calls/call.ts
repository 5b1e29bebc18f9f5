import { openCookie, sealCookie } from '../../../keys/cookie.ts'

/** A call under way: the code its complaint will have, and when it began. It rides in the form, sealed, so that nothing is kept of a call that ends without a complaint. */
export type Call = { code: string; startedAt: string }

const callName = 'call'
const callHours = 12

export function sealCall(secret: Uint8Array, { code, startedAt }: Call): string {
  const endsAt = new Date(Date.parse(startedAt) + callHours * 3_600_000).toISOString()
  return sealCookie(secret, { name: callName, value: `${code}|${startedAt}`, endsAt })
}

/** The call of a form, or null for one that ended long ago or was not made here. */
export function openCall(secret: Uint8Array, text: string, now: string): Call | null {
  const [code, startedAt] = openCookie(secret, { name: callName, text }, now)?.split('|') ?? []
  return code && startedAt ? { code, startedAt } : null
}
