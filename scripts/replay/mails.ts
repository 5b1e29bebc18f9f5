import { z } from 'zod'
import type { Office } from './office.ts'

/** How many mails the development mailbox holds; null where mail goes to a server of the user's own. */
export async function mailCount({ mailboxUrl }: Office): Promise<number | null> {
  if (mailboxUrl === null) return null
  const response = await fetch(`${mailboxUrl}/api/mails`, { signal: AbortSignal.timeout(20_000) })
  return z.array(z.unknown()).parse(await response.json()).length
}
