import type { Opening } from '../domain/case/facts.ts'
import type { StaffMember } from '../domain/case/staff.ts'
import type { Ground } from '../domain/commands/ground.ts'
import { nothingWanted, type Wanted } from '../domain/registers/looked-up.ts'
import type { OnCall } from '../domain/registers/on-call.ts'
import type { Store } from '../store/connect.ts'
import { confirmations, confirmedIn } from '../store/law/confirmations.ts'
import type { RuleConfirmationDocument } from '../store/models/law.ts'
import type { OfficeDocument } from '../store/models/office.ts'
import { lookUp } from '../store/registers/look-up.ts'
import { onCallLists } from '../store/registers/on-call-lists.ts'
import { staffOf } from '../store/users/staff-members.ts'
import type { Deciding } from './dependencies.ts'

type House = {
  office: OfficeDocument
  staff: StaffMember[]
  confirmed: readonly RuleConfirmationDocument[]
  onCall: readonly OnCall[]
}

/**
 * What a decision on a case of this office stands on: its pack, its calendar, and the staff as they are at this moment. A case that
 * is new has the newest pack for the state where it happened. `wanted`: what it looks up in the registers, beside what is read anyway.
 */
export async function groundOf(
  deps: Deciding,
  officeId: string,
  pack: Opening['pack'] | { newIn: string | null },
  wanted: Wanted = nothingWanted,
): Promise<Ground & { office: OfficeDocument }> {
  const [house, registers] = await Promise.all([houseOf(deps.store, officeId), lookUp(deps.store, wanted)])
  const { office, staff, confirmed, onCall } = house
  const rules = 'newIn' in pack ? deps.packFor(office, pack.newIn) : deps.packOf(pack)
  return {
    office,
    staff,
    pack: rules,
    packs: deps.packs,
    calendar: deps.calendarOf(office),
    confirmed: confirmedIn(confirmed, rules),
    onCall,
    registers,
  }
}

/** So long an office and its staff are believed unread. The staff app asks for every press; this only spares a burst of commands. */
const believedMs = 1000

const known = new WeakMap<Store, Map<string, { house: Promise<House>; until: number }>>()

function houseOf(store: Store, officeId: string): Promise<House> {
  const offices = known.get(store) ?? new Map()
  known.set(store, offices)
  const believed = offices.get(officeId)
  if (believed && performance.now() < believed.until) return believed.house
  const house = readHouse(store, officeId)
  offices.set(officeId, { house, until: performance.now() + believedMs })
  house.catch(() => offices.delete(officeId))
  return house
}

async function readHouse(store: Store, officeId: string): Promise<House> {
  const [office, users, confirmed, onCall] = await Promise.all([
    store.offices.findById(officeId).lean<OfficeDocument>(),
    staffOf(store, officeId),
    confirmations(store),
    onCallLists(store),
  ])
  if (!office) throw new Error('the case belongs to an office that does not exist')
  return { office, staff: users.map(({ _id, roles, active, office: at }) => ({ id: _id, roles, active, office: at })), confirmed, onCall }
}
