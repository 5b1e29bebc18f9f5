import type { Fact, Opening } from '../domain/case/facts.ts'
import type { RulePack } from '../domain/clocks/rule.ts'
import type { Calendar } from '../domain/commands/ground.ts'
import type { Ring } from '../keys/ring.ts'
import type { Store } from '../store/connect.ts'
import type { OfficeDocument } from '../store/models/office.ts'

/** What decisions need from the house. Entries read the packs once and hand them in, the audit's chain with them. */
export type Deciding = {
  store: Store
  /** Null while the office is locked: due instants are decided, documents that need the ring wait. */
  ring: Ring | null
  packOf(pack: Opening['pack']): RulePack
  /** Every version of every pack. */
  packs: readonly RulePack[]
  /** The pack a new case of this office is opened under, by the state where it happened. */
  packFor(office: OfficeDocument, state: string | null): RulePack
  calendarOf(office: OfficeDocument): Calendar
  chain: {
    start(caseId: string): string
    link(
      previous: string,
      placed: { inboxId: string; position: number; fact: Fact },
      saltKey: Uint8Array,
    ): { commitment: string; link: string }
  }
  log: Pick<Log, 'error' | 'warn' | 'info'>
}

export type Log = Record<'error' | 'warn' | 'info', (fields: Record<string, unknown>, message: string) => void>
