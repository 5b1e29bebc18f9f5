import type { SubjectAgency } from '../case/subject-agencies.ts'
import type { RegisterName } from '../registers/kinds.ts'
import type { AgreementStanding } from './agreement-standing.ts'
import type { Authority, Certification } from './authority.ts'
import type { RouteOffice } from './offices.ts'

/** One entry a route rests on, with the fields that were read. */
export type EntryRead = { register: RegisterName; entry: string; says: Readonly<Record<string, string>> }

/** What the registers said of the subjects of an allegation as of its day. `employers`: by subject. `fieldOffice`: of ICE, for that place. */
export type RegistersRead = {
  employers: Readonly<Record<string, SubjectAgency>>
  authority: Authority
  certified: Certification
  agreement: AgreementStanding | null
  conflicts: readonly RouteOffice[]
  fieldOffice: string | null
  entries: readonly EntryRead[]
}
