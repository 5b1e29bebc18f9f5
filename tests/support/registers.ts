import type { RegisterEntry } from '../../domain/registers/entry.ts'

/** An entry as it is looked up. */
export const entry = (register: RegisterEntry['register'], id: string, open: Readonly<Record<string, string>>): RegisterEntry => ({
  id,
  register,
  open,
})

/** What the registers of the tests hold. */
export const registers: readonly RegisterEntry[] = [
  entry('operations', 'operation-1', { name: 'Operation Harbor', agencies: 'Adams County Sheriff', from: '2026-11-01' }),
  entry('officers', 'officer-1', {
    agency: 'Adams County Sheriff',
    agreement: 'Adams County Sheriff, task force',
    from: '2020-01-01',
    certifiedFrom: '2025-03-01',
    certifiedTo: '2027-03-01',
  }),
  entry('agencies', 'agency-1', { name: 'Adams County Sheriff', agencyKind: 'sheriff', state: 'CO' }),
  entry('agreements', 'agreement-1', {
    name: 'Adams County Sheriff, task force',
    parties: 'Adams County Sheriff\nU.S. Immigration and Customs Enforcement',
    model: 'taskForce',
    status: 'inForce',
    county: 'Adams County',
  }),
  entry('areas', 'area-1', { name: 'Denver', region: 'Colorado' }),
]
