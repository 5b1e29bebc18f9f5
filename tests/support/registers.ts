import type { RegisterEntry } from '../../domain/registers/entry.ts'

/** An entry as it is looked up. */
const entry = (register: RegisterEntry['register'], id: string, open: Readonly<Record<string, string>>): RegisterEntry => ({
  id,
  register,
  open,
})

/** What the registers of the tests hold. */
export const registers: readonly RegisterEntry[] = [
  entry('operations', 'operation-1', { name: 'Operation Harbor', agencies: 'Adams County Sheriff', from: '2026-11-01' }),
]
