import type { CaseRead } from './read-case.ts'

/** Reading that is begun while the engine is still being told that something waits. */
export type ReadAhead = {
  /** Something arrived for this case: its next decision will want to read it. */
  begin(caseId: string): void
  /** What was read for it, once; null if nothing was, or too long ago. */
  take(caseId: string): Promise<CaseRead> | null
  /** The case was decided on: what was read before that is out of date. */
  drop(caseId: string): void
}

/** Longer than the engine takes to wake a case, and short enough that little is kept. */
const keptMs = 1000

/**
 * A decision taken on what was read too early is never written: the version of the case and the document's answer are part of its
 * transaction. What arrives later tells the engine by itself, so nothing is overlooked either.
 */
export function readAhead(read: (caseId: string) => Promise<CaseRead>): ReadAhead {
  const begun = new Map<string, Promise<CaseRead>>()
  return {
    begin(caseId) {
      const reading = read(caseId)
      // Whoever takes it hears of an outage; nobody else needs to.
      reading.catch(() => {})
      begun.set(caseId, reading)
      setTimeout(() => begun.get(caseId) === reading && begun.delete(caseId), keptMs).unref()
    },
    take(caseId) {
      const reading = begun.get(caseId) ?? null
      begun.delete(caseId)
      return reading
    },
    drop: (caseId) => void begun.delete(caseId),
  }
}
