import { roles } from '../../domain/case/staff.ts'
import { addOffice } from './office.ts'
import type { Demo, Seeding } from './seeding.ts'
import { addStaffMember } from './staff-member.ts'
import { addToken } from './token.ts'

const names = [
  'Hollis Marsh',
  'Tova Reyes',
  'Ines Park',
  'Sol Whitaker',
  'Lena Okafor',
  'Dana Brandt',
  'Wren Castillo',
  'Ada Novak',
] as const

/** Fills a new installation so that it can be tried. May be done again after it was broken off. */
export async function seedDemo(seeding: Seeding): Promise<Demo> {
  const office = await addOffice(seeding)
  const users = []
  for (const [at, role] of roles.entries()) {
    users.push(
      await addStaffMember(seeding, { id: `demo-${role}`, name: names[at] ?? role, email: `${role}@redress.localhost`, office, role }),
    )
  }
  const tokens = { intake: await addToken(seeding, office, 'intake'), oversight: await addToken(seeding, office, 'oversight') }
  const { publicUrl, staffUrl, mailboxUrl } = seeding
  return { publicUrl, staffUrl, mailboxUrl, tokens, users }
}
