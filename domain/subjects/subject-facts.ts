import type { SubjectAgency } from '../case/subject-agencies.ts'
import type { Sealed } from '../complaint/sealed.ts'

/** By what somebody nobody could name may still be known again. Each is sealed like a name. */
export const marks = ['mask', 'uniform', 'patch', 'vehicle', 'plate', 'badge'] as const
export type Mark = (typeof marks)[number]
export type Marks = Readonly<Record<Mark, Sealed<'identity'> | null>>

/** Entries of the registers somebody is: the officer, and the agency where that is known apart from the officer. */
export type SubjectLink = { officer: string | null; agency: string | null }

/** What can become of somebody complained of who was not known at first. Nothing here takes anything away: joining can be undone. */
export type SubjectFact =
  | ({ type: 'subjectDescribed'; subject: string; allegations: readonly string[]; agency: SubjectAgency } & Marks)
  | { type: 'subjectIdentified'; subject: string; agency: SubjectAgency; name: Sealed<'identity'>; reasons: Sealed<'file'> }
  | ({ type: 'subjectLinked'; subject: string } & SubjectLink)
  | { type: 'subjectsJoined'; subject: string; into: string; reasons: Sealed<'file'> }
  | { type: 'subjectsParted'; subject: string; reasons: Sealed<'file'> }
