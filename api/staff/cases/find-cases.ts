import type { StaffMember } from '../../../domain/case/staff.ts'
import { formatReference, normaliseReference } from '../../../domain/complaint/reference.ts'
import { plainEmail, plainPhone } from '../../../domain/patterns/plain-values.ts'
import { searchHash } from '../../../keys/search-hash.ts'
import { type CaseRow, casesByReference } from '../../../store/cases/case-list.ts'
import { casesOfPerson } from '../../../store/cases/cases-of-person.ts'
import type { Desk } from '../deps.ts'

/** By what a case is looked for. */
export type Wanted = 'reference' | 'email' | 'phone'

/** What was looked for and what is open to whoever looks; null for words that are neither a reference, an address nor a number. */
export type FoundCases = { by: Wanted; rows: readonly CaseRow[] } | null

/** Finds cases by the reference, or by the e-mail address or phone number the complainant is reached under, by equality only. */
export async function findCases({ store, ring }: Pick<Desk, 'store' | 'ring'>, member: StaffMember, typed: string): Promise<FoundCases> {
  if (/^[^\s@]+@[^\s@]+$/.test(typed))
    return { by: 'email', rows: await casesOfPerson(store, member, searchHash(ring, 'email', plainEmail(typed))) }
  if (isPhone(typed)) return { by: 'phone', rows: await casesOfPerson(store, member, searchHash(ring, 'phone', plainPhone(typed))) }
  const reference = normaliseReference(typed)
  return reference ? { by: 'reference', rows: await casesByReference(store, member, formatReference(reference)) } : null
}

/** Ten digits and more; a reference has seven characters. */
const isPhone = (typed: string): boolean => /^[+\d\s().-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 10
