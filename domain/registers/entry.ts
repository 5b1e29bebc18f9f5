import type { RegisterName } from './kinds.ts'

/** One entry of a register as the rules see it: its open fields by name, what was left out not there. What names a person stays sealed. */
export type RegisterEntry = { id: string; register: RegisterName; open: Readonly<Record<string, string>> }

/** The entry of a register with this id, if it was looked up and is there. */
export const entryOf = (entries: readonly RegisterEntry[] = [], register: RegisterName, id: string): RegisterEntry | undefined =>
  entries.find((one) => one.register === register && one.id === id)
