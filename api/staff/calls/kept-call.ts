import { openCookie, sealCookie } from '../../../keys/cookie.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { type KeptCall, keepCall, keptCallsOf, removeCall } from '../../../store/calls/kept-calls.ts'
import type { Typed } from '../../web/questions/typed.ts'
import type { Desk } from '../deps.ts'
import { type Call, callEnd } from './call.ts'

type Keeping = Pick<Desk, 'store' | 'settings' | 'now'>

/** Words grow in these steps, so that their length tells little. */
const stepCharacters = 256

/**
 * Keeps what was typed of a call, sealed with a secret of the settings for the one who takes it, until it is sent, put away, or 12
 * hours have passed. Nothing is kept of a call in which nothing was typed. Gives the instant it was saved.
 */
export async function saveCall({ store, settings, now }: Keeping, user: string, call: Call, typed: Typed): Promise<string> {
  const savedAt = now()
  const words = Object.entries(typed).filter(([, values]) => values.some((value) => value.trim() !== ''))
  if (words.every(([name]) => isCount(name))) return savedAt
  const value = JSON.stringify({ code: call.code, typed: Object.fromEntries(words) })
  const endsAt = callEnd(call)
  const sealed = sealCookie(settings.sessionSecret, { name: nameFor(user), value: padded(value), endsAt })
  await keepCall(store, { _id: idOf(settings, call), user, startedAt: call.startedAt, savedAt, sealed, endsAt })
  return savedAt
}

export const forgetCall = ({ store, settings }: Keeping, user: string, call: Call): Promise<void> =>
  removeCall(store, user, idOf(settings, call))

/** What somebody began and did not send: when it began and was saved, nothing of its words. */
export const unfinishedCalls = ({ store, now }: Keeping, user: string): Promise<KeptCall[]> => keptCallsOf(store, user, now())

/** A call that was kept, with what was typed; null for one that ended, is somebody else's or was sealed under another secret. */
export async function keptCall(keeping: Keeping, user: string, id: string): Promise<{ call: Call; typed: Typed } | null> {
  const found = (await unfinishedCalls(keeping, user)).find((one) => one._id === id)
  const value = found && openCookie(keeping.settings.sessionSecret, { name: nameFor(user), text: found.sealed }, keeping.now())
  if (!value) return null
  const { code, typed } = JSON.parse(value) as { code: string; typed: Typed }
  return { call: { code, startedAt: found.startedAt }, typed }
}

/** The code stays out of the id: nobody comes from one to the other without the receipt secret. */
const idOf = ({ receiptSecret }: Keeping['settings'], { code }: Call): string => receiptOf(code, receiptSecret).draftId

/** How many people a list has room for is of the page, not of the call. */
const isCount = (name: string): boolean => name.endsWith('.rows')

const nameFor = (user: string): string => `call kept for ${user}`

/** JSON takes no notice of blanks at its end. */
const padded = (value: string): string => value.padEnd(Math.ceil(value.length / stepCharacters) * stepCharacters)
