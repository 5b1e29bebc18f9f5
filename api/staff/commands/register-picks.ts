import { type RegisterName, registerOf } from '../../../domain/registers/kinds.ts'
import { entriesOf } from '../../../store/registers/entries.ts'
import type { Desk } from '../deps.ts'
import { openedEntry } from '../registers/entry-texts.ts'
import type { StaffCommand } from '../words/command-words.ts'
import { dayText } from '../words/dates.ts'
import { ruleFor } from './offered.ts'

/** What the form of a command offers from the registers, by register; those that no field asks for are not read. */
export type EntryPicks = { readonly [R in RegisterName]?: readonly { value: string; label: string }[] }

export async function registerPicks(desk: Desk, command: StaffCommand): Promise<EntryPicks> {
  const registers = Object.values(ruleFor(command).fields).flatMap((field) => (field.kind === 'entry' ? [field.register] : []))
  const picks = registers.map(async (register) => [register, await picksOf(desk, register)] as const)
  return Object.fromEntries(await Promise.all(picks))
}

async function picksOf({ store, ring }: Desk, register: RegisterName) {
  const entries = await entriesOf(store, register)
  return entries
    .map((one) => ({ value: one._id, label: labelOf(register, openedEntry(ring, one)) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

/** What tells one entry from another of its name: its short fields, days written out. */
const labelOf = (register: RegisterName, entry: Readonly<Record<string, string>>): string =>
  registerOf(register)
    .fields.filter(({ kind }) => kind === 'text' || kind === 'date')
    .flatMap(({ name, kind, label }) =>
      entry[name] ? [kind === 'date' ? `${label.toLowerCase()} ${dayText(entry[name])}` : entry[name]] : [],
    )
    .join(', ')
