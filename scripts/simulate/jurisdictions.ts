import type { Role, StaffMember } from '../../domain/case/staff.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import type { Ground } from '../../domain/commands/ground.ts'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import type { Packs } from '../../jurisdictions/packs.ts'
import type { OfficeDocument } from '../../store/models/office.ts'

/** An office in one of the four jurisdictions, with who works there and what decisions on its cases stand on. */
export type SimulatedOffice = { office: OfficeDocument; staff: readonly StaffMember[]; ground: Ground }

const places = [
  { state: 'CO', zone: 'America/Denver' },
  { state: 'NM', zone: 'America/Denver' },
  { state: 'AZ', zone: 'America/Phoenix' },
  { state: 'DC', zone: 'America/New_York' },
] as const

const posts: readonly (readonly [string, ...Role[]])[] = [
  ['hotline', 'hotline'],
  ['triage', 'triage'],
  ['triage-2', 'triage'],
  ['investigator', 'investigator'],
  ['investigator-2', 'investigator'],
  ['supervisor', 'supervisor'],
  ['supervisor-2', 'supervisor'],
  ['legal', 'legal'],
  ['lead', 'lead'],
  ['administrator', 'administrator'],
]

/** One office for each jurisdiction, under the newest pack of its own, or the default where it has none. `at` (ISO) is the present. */
export function simulatedOffices(packs: Packs, at: string): readonly SimulatedOffice[] {
  return places.map(({ state, zone }) => {
    const id = state.toLowerCase()
    const pack = ownOrDefault(packs, id)
    const overlay = { added: [], removed: [] }
    const office = { _id: id, name: `Office of ${state}`, phone: '(303) 555-0142', zone, state, overlay, pack: pack.id, shape: 1 }
    const staff = posts.map(([post, ...roles]) => ({ id: `${id}-${post}`, roles, active: true, office: id }))
    return { office, staff, ground: { pack, packs: packs.all, staff, calendar: calendarOf(office, at) } }
  })
}

function ownOrDefault(packs: Packs, id: string): RulePack {
  try {
    return packs.newestPack(id)
  } catch {
    return packs.newestPack('default')
  }
}
