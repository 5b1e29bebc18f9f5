import type { Allegation, Case } from '../case/case.ts'
import type { Circumstance } from '../urgency/circumstances.ts'
import { type AllegationCode, kindOf } from './taxonomy.ts'

/** What makes an allegation graver by one. `of`: only allegations of these kinds; without it, all. */
type Raise = { by: Circumstance; of?: readonly AllegationCode[] }

/** The five that count for every kind, and what counts for one kind only. */
const raises: readonly Raise[] = [
  { by: 'minorInvolved' },
  { by: 'continuingConduct' },
  { by: 'injury' },
  { by: 'repeatSubject' },
  { by: 'orderInForce' },
  { by: 'papersOrMedicine', of: ['T1'] },
]

const gravest = 5

/** How grave an allegation is, from 1 (service) to 5 (life or liberty now), with the kind's own severity and what raised it. */
export type Severity = { level: number; base: number; raisedBy: readonly Circumstance[] }

type Standing = Pick<Case, 'circumstances' | 'patterns'>

/** The severity of one allegation by its kind and by what is known of the case. Unknown raises nothing. */
export function severityOf(kase: Standing, { code }: Pick<Allegation, 'code'>): Severity {
  const base = kindOf(code).severity
  const raisedBy = raises.filter(({ by, of }) => isSo(kase, by) && (!of || of.includes(code))).map(({ by }) => by)
  return { level: Math.min(gravest, base + raisedBy.length), base, raisedBy }
}

const isSo = ({ circumstances = {}, patterns = [] }: Standing, by: Circumstance): boolean =>
  circumstances[by]?.answer === 'yes' || (by === 'repeatSubject' && patterns.some(({ pattern }) => pattern === 'repeatSubject'))
