import type { Deciding } from '../../activities/dependencies.ts'
import { chainStart, linkOf } from '../../audit/fact-chain.ts'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import type { Seeding } from './seeding.ts'

/** What decisions need, as the worker has it. What goes wrong is said by its class only. */
export function decidingIn({ store, keys, now, say }: Pick<Seeding, 'store' | 'keys' | 'now' | 'say'>): Deciding {
  const packs = readPacks()
  const told = (fields: Record<string, unknown>, message: string) =>
    say(`${message} (${String(fields.errorClass ?? fields.failure ?? '')})`)
  return {
    store,
    ring: keys.ring,
    packOf: packs.packOf,
    newestPack: (office) => packs.newestPack(office.pack),
    calendarOf: (office) => calendarOf(office, now()),
    chain: { start: chainStart, link: linkOf },
    log: { error: told, warn: told, info: () => {} },
  }
}
