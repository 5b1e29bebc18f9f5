import type { Fact } from '../case/facts.ts'
import type { StaffMember } from '../case/staff.ts'
import type { RulePack } from '../clocks/rule.ts'
import type { Holidays } from '../clocks/shape.ts'
import type { RegisterEntry } from '../registers/entry.ts'
import type { OnCall } from '../registers/on-call.ts'

/** The days of one office: its zone (IANA) and its holidays as local dates. */
export type Calendar = { zone: string; holidays: Holidays }

/** What a decision stands on besides the case: the rule pack the case was opened under, the office's days, and who works here. */
export type Ground = {
  pack: RulePack
  calendar: Calendar
  staff: readonly StaffMember[]
  /** Every version of every pack, for what compares them or puts a case under another. */
  packs?: readonly RulePack[]
  /** Rules of this pack that an administrator confirmed, by their ids. */
  confirmed?: ReadonlySet<string>
  /** Who is on call; where it is not there, no list is kept. */
  onCall?: readonly OnCall[]
  /** Entries of the registers that the case or the command names, as they stand at this moment; not there where none is named. */
  registers?: readonly RegisterEntry[]
}

/** A command as it waits: who gave it and when, what it says, and the facts that came after the page it was given on. */
export type Given = {
  name: string
  input: Readonly<Record<string, unknown>>
  by: string
  door: 'public' | 'staff' | 'worker'
  at: string
  /** When it is decided, if that matters and was not at once: what waits for staff cannot have waited before they could see it. */
  decidedAt?: string
  since: readonly Fact[]
}
