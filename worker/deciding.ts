import type { Deciding } from '../activities/dependencies.ts'
import { chainStart, linkOf } from '../audit/fact-chain.ts'
import { calendarOf } from '../jurisdictions/calendar.ts'
import { readPacks } from '../jurisdictions/packs.ts'

/** What decisions need of the house: the packs read once, the office's days around `now()`, the chain of facts. For every entry that decides. */
export function decidingWith({ store, ring, log }: Pick<Deciding, 'store' | 'ring' | 'log'>, now: () => string): Deciding {
  const packs = readPacks()
  return {
    store,
    ring,
    log,
    packOf: packs.packOf,
    packs: packs.all,
    packFor: packs.packFor,
    calendarOf: (office) => calendarOf(office, now()),
    chain: { start: chainStart, link: linkOf },
  }
}
