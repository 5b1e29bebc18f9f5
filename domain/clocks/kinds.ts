import type { ClockKind } from './rule.ts'

type Kinded = { kind?: ClockKind }

/** Whether the office owes it: not the person's own time to file elsewhere, nor how long somebody keeps evidence. */
export const isLimit = (clock: Kinded): boolean => clock.kind !== 'filingWindow' && clock.kind !== 'evidence'

/** Whether it is the person's own time to file elsewhere. It runs on whatever becomes of the case. */
export const isWindow = (clock: Kinded): boolean => clock.kind === 'filingWindow'

export const kindOf = ({ kind }: Kinded): ClockKind => kind ?? 'service'
