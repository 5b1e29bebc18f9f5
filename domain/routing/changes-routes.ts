import type { FactType } from '../case/facts.ts'

/** Facts by which an allegation may go elsewhere. */
export const changesRoutes: ReadonlySet<FactType> = new Set([
  'complaintAccepted',
  'subjectNamed',
  'subjectDescribed',
  'subjectIdentified',
  'subjectLinked',
  'subjectsJoined',
  'subjectsParted',
  'authorityRecorded',
  'incidentDated',
  'allegationAdded',
  'allegationSplit',
  'allegationsMerged',
  'allegationRetyped',
])

/** Whether new routes may come of a command that leads to this fact. */
export const mayChangeRoutes = (type: FactType): boolean => changesRoutes.has(type) || type === 'routesProposed'
