import type { RegisterCase, Sorted } from './cases.ts'
import type { Filed } from './door.ts'
import type { RejectedRow } from './rows.ts'

/** A case that was posted, what the door said, and where it stands; no stage for one that was not received. */
export type Replayed = { one: RegisterCase; filed: Filed; stage: string | null }

/** Where every row of the file ended up. `unknown`: nobody can say, so the replay has failed. */
export type Accounts = { taken: number; rejected: readonly RejectedRow[]; unknown: readonly RejectedRow[]; beyondLimit: number }

/** Accounts for every row: part of a running case, rejected with a reason, of a case beyond the limit, or unknown. */
export function accountsOf({ rejected, beyondLimit }: Sorted, replayed: readonly Replayed[]): Accounts {
  const rowsOf = (reason: (one: Replayed) => string | null) =>
    replayed.flatMap((case_) => {
      const why = reason(case_)
      return why === null ? [] : case_.one.rows.map(({ line }) => ({ line, reason: why }))
    })
  return {
    taken: replayed.filter(isRunning).reduce((sum, { one }) => sum + one.rows.length, 0),
    rejected: [...rejected, ...rowsOf(refusalOf)].sort((a, b) => a.line - b.line),
    unknown: rowsOf(doubtOf),
    beyondLimit: beyondLimit.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

/** Open, at whatever stage. */
export const isRunning = ({ stage }: Replayed): boolean => stage !== null && stage !== 'received' && !stage.startsWith('unknown')

const refusalOf = ({ filed }: Replayed): string | null => (filed.state === 'refused' ? filed.reason : null)

function doubtOf(replayed: Replayed): string | null {
  const { filed, stage } = replayed
  if (filed.state === 'unknown') return filed.reason
  if (filed.state === 'refused' || isRunning(replayed)) return null
  return stage === 'received' ? 'its case was received and did not open' : `its case: ${stage ?? 'nothing known'}`
}
