import type { PatternKind } from '../../../domain/case/patterns.ts'

/** What a look across cases found, as staff read it. */
export const patternNames: Record<PatternKind, string> = {
  operationCluster: 'Complaints on one operation within 72 hours',
  repeatSubject: 'The same subject within 12 months',
  likelyDuplicate: 'Likely told before by the same person',
}
