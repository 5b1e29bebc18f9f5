import { openCookie, sealCookie } from '../../../keys/cookie.ts'

/** A call under way: the code its complaint will have, and when it began. It rides in the form, sealed; what is typed is kept apart, until it is sent or put away. */
export type Call = { code: string; startedAt: string }

const callName = 'call'
const callHours = 12

/** When a call ends that nobody sent (ISO). */
export const callEnd = ({ startedAt }: Call): string => new Date(Date.parse(startedAt) + callHours * 3_600_000).toISOString()

export const sealCall = (secret: Uint8Array, call: Call): string =>
  sealCookie(secret, { name: callName, value: `${call.code}|${call.startedAt}`, endsAt: callEnd(call) })

/** The call of a form, or null for one that ended long ago or was not made here. */
export function openCall(secret: Uint8Array, text: string, now: string): Call | null {
  const [code, startedAt] = openCookie(secret, { name: callName, text }, now)?.split('|') ?? []
  return code && startedAt ? { code, startedAt } : null
}
