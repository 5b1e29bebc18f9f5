import type { Scope } from '../../domain/case/access.ts'

/** What lists of cases are narrowed to: exactly the cases for which `mayOpen` says yes, read off the fields beside the case. */
export const inScopes = (scopes: readonly Scope[]): Record<string, unknown> =>
  // An empty `$or` is an error to MongoDB, and somebody without a scope sees nothing.
  scopes.length === 0 ? { _id: { $in: [] } } : { $or: scopes.map(filterOf) }

function filterOf(scope: Scope): Record<string, unknown> {
  const { office } = scope
  if ('every' in scope) return { office }
  if ('stages' in scope) return { office, stage: { $in: scope.stages } }
  if ('investigator' in scope) return { office, $or: [{ investigators: scope.investigator }, { onDuty: scope.investigator }] }
  return { office, allegationSteps: { $in: scope.allegationAt } }
}
