import { type Case, investigatorsOf, onDutyOf, stageOf } from '../../domain/case/case.ts'
import { isLimit } from '../../domain/clocks/kinds.ts'
import { dueInstants } from '../../domain/consequences/due-instants.ts'
import { silentOf } from '../../domain/silence/silent.ts'
import type { CaseDocument } from '../models/case.ts'

export type HeldInstant = CaseDocument['heldInstants'][number]
export type PersonRefusal = CaseDocument['personRefusals'][number]

/** What is kept beside the case and does not follow from it. */
type Beside = { chainHead: string; lastFactAt: string; heldInstants: readonly HeldInstant[]; personRefusals: readonly PersonRefusal[] }

/** A case as stored: itself, and beside it what lists look for, all of it read off the case. */
export const caseDocument = (kase: Case, { chainHead, lastFactAt, heldInstants, personRefusals }: Beside): CaseDocument => ({
  _id: kase.id,
  version: kase.version,
  reference: kase.reference,
  alias: kase.alias,
  office: kase.office,
  stage: stageOf(kase),
  priority: kase.priority,
  receivedAt: kase.receivedAt,
  closedAt: kase.closedAt,
  lookup: kase.lookup,
  investigators: investigatorsOf(kase),
  onDuty: onDutyOf(kase),
  allegationSteps: [...new Set(kase.allegations.map((allegation) => allegation.step))],
  nearest: nearestOf(kase),
  silentSince: silentOf(kase)?.since ?? null,
  nextDueAt: nextDueAt(kase, heldInstants),
  heldInstants: [...heldInstants],
  personRefusals: [...personRefusals],
  lastFactAt,
  chainHead,
  case: kase,
  shape: 1,
})

/** The next instant at which something follows by itself and which is not held back after failing. */
export const nextDueAt = (kase: Case, held: readonly HeldInstant[]): string | null =>
  dueInstants(kase).find((instant) => !held.some((one) => one.held && one.id === instant.id))?.at ?? null

/** What the office owes first; the person's own windows and footage elsewhere stand on the case. */
function nearestOf(kase: Case): CaseDocument['nearest'] {
  const running = kase.clocks.flatMap((clock) => {
    const { rule, dueAt, dueOn } = clock
    return !clock.metAt && isLimit(clock) && dueAt && dueOn ? [{ rule, dueAt, dueOn }] : []
  })
  return running.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null
}
