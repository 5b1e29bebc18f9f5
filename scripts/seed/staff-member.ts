import { generateSecret } from 'otplib'
import type { Role } from '../../domain/case/staff.ts'
import { hashPassword } from '../../keys/password.ts'
import { sealSecondFactor } from '../../keys/second-factor.ts'
import type { OfficeKeys } from './office-keys.ts'
import { typedPassword } from './password.ts'
import type { Seeding, SignIn } from './seeding.ts'

export type NewMember = { id: string; name: string; email: string; office: string; role: Role; language?: string }

/** What it takes to add one: the secret of their second factor is sealed to the office. */
export type Staffing = Pick<Seeding, 'store' | 'now'> & { keys: Pick<OfficeKeys, 'officeKey'> }

/** Adds a member of staff with a password and a second factor of their own, or gives the one who is there new ones. */
export async function addStaffMember({ store, keys, now }: Staffing, member: NewMember): Promise<SignIn> {
  const { id, name, email, office, role, language = 'en' } = member
  const [password, totpSecret] = [typedPassword(), generateSecret()]
  const second = { totpSecret: sealSecondFactor(keys.officeKey, totpSecret, id), totpUsedStep: 0, failedSignIns: 0, lockedUntil: null }
  const signIn = { passwordHash: await hashPassword(password), ...second }
  const person = { email, name, language, office, roles: [role], active: true, createdAt: now(), shape: 1 }
  await store.users.replaceOne({ _id: id }, { _id: id, ...person, ...signIn }, { upsert: true })
  return { role, name, email, password, totpSecret }
}
