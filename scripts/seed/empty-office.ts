import { addOffice } from './office.ts'
import type { SignIn } from './seeding.ts'
import { addStaffMember, type Staffing } from './staff-member.ts'

/** An office without cases and with one person in it: the administrator, who adds everybody else. */
export async function seedEmptyOffice(seeding: Staffing): Promise<SignIn> {
  const { _id: office } = await addOffice(seeding)
  return await addStaffMember(seeding, {
    id: 'first-administrator',
    name: 'Administrator',
    email: 'administrator@redress.localhost',
    office,
    role: 'administrator',
  })
}
