/**
 * What only a look across cases shows. `operationCluster`: three complaints or more on one operation within 72 hours (U11).
 * `repeatSubject`: the same subject in three cases within 12 months, open or sustained (U12). `likelyDuplicate`: the same person
 * complained of the same month before.
 */
export const patternKinds = ['operationCluster', 'repeatSubject', 'likelyDuplicate'] as const
export type PatternKind = (typeof patternKinds)[number]

/** A pattern that was noted on a case, with the ids of the other cases in it. */
export type NotedPattern = { id: string; pattern: PatternKind; cases: readonly string[]; notedAt: string }

/** Whether a pattern of this kind with all these cases was noted before: nobody need look at it again. */
export const isNoted = (
  noted: readonly Pick<NotedPattern, 'pattern' | 'cases'>[],
  { pattern, cases }: Pick<NotedPattern, 'pattern' | 'cases'>,
): boolean => noted.some((one) => one.pattern === pattern && cases.every((id) => one.cases.includes(id)))
