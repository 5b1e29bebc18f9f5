import { keptEntry } from '../../api/staff/registers/entry-texts.ts'
import type { TypedEntry } from '../../domain/registers/entry-problems.ts'
import type { RegisterName } from '../../domain/registers/kinds.ts'
import { addEntry } from '../../store/registers/entries.ts'
import { staffId } from './demo-staff.ts'
import type { Seeding } from './seeding.ts'
import { dateBefore } from './when.ts'

/** Entries that stories name. */
export const demoEntries = { officer: 'demo-officer', operation: 'demo-operation' } as const

const county = 'Specimen County Sheriff'
const agreement = `${county}, task force`

/** What the registers of the demo hold as of a day: who is on call, and what one route and one operation rest on. Nobody is real. */
const entries = (ago: (days: number) => string): readonly [string, RegisterName, TypedEntry][] => [
  ['demo-agency', 'agencies', { name: county, agencyKind: 'sheriff', state: 'CO' }],
  [
    'demo-agreement',
    'agreements',
    {
      name: agreement,
      parties: `${county}\nU.S. Immigration and Customs Enforcement`,
      model: 'taskForce',
      status: 'inForce',
      state: 'CO',
      county: 'Specimen County',
      from: ago(500),
    },
  ],
  [
    demoEntries.officer,
    'officers',
    {
      name: 'Commander P. Sample',
      badge: '0117',
      agency: county,
      from: ago(2000),
      agreement,
      certifiedFrom: ago(400),
      certifiedTo: ago(-330),
    },
  ],
  ['demo-area', 'areas', { name: 'Denver', region: 'Colorado' }],
  [demoEntries.operation, 'operations', { name: 'Sample Ridge, autumn', agencies: `${county}\nICE`, state: 'CO', from: ago(100) }],
  ['demo-duty', 'onCall', { post: 'dutyInvestigator', person: staffId('second-investigator'), from: ago(120) }],
  ['demo-shift', 'onCall', { post: 'shiftLead', person: staffId('second-supervisor'), from: ago(120) }],
]

/** Fills the registers. Done again after it was broken off it adds only what is not there. */
export async function addRegisters({ store, keys }: Pick<Seeding, 'store' | 'keys'>, zone: string, now: string): Promise<void> {
  for (const [id, register, typed] of entries((days) => dateBefore(now, days, zone)))
    await addEntry(store, id, register, { ...keptEntry(keys.officeKey, id, register, typed), by: staffId('administrator'), at: now })
}
