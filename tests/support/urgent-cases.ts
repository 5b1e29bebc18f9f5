import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import { isRefusal, type Verdict } from '../../domain/commands/command.ts'
import type { Circumstance, CircumstanceAnswer, DatedCircumstance } from '../../domain/urgency/circumstances.ts'
import { happens, hoursLater } from './cases.ts'

type Known = { answers: Partial<Record<Circumstance, CircumstanceAnswer>>; days?: Partial<Record<DatedCircumstance, string>>; at?: string }

/** The case after somebody at triage put on record what they know. */
export const known = (kase: Case, { answers, days = {}, at = hoursLater(1) }: Known): Case =>
  happens(kase, { type: 'circumstancesRecorded', answers, days, source: null }, { at, by: 'triage-1' })

/** Which rules fired, in the order they were found. */
export const found = ({ urgency }: Case): readonly string[] => (urgency?.findings ?? []).map(({ rule }) => rule)

/** What urgency makes the office owe now: each limit with the minutes it has, or its due day, and who owes it. */
export const owed = (kase: Case): readonly string[] =>
  kase.clocks
    .filter((clock) => !clock.metAt && !usual.includes(clock.rule))
    .map(({ rule, triggerAt, dueAt, owner }) => {
      const minutes = (Date.parse(dueAt ?? '') - Date.parse(triggerAt)) / 60_000
      return `${rule} in ${minutes} min by ${'role' in owner ? owner.role : owner.user}`
    })

const usual = ['acknowledge', 'triage', 'assign', 'investigate', 'legal-review', 'outcome-notice']

/** The case after a verdict; a refusal fails the test and says why. */
export function followed(kase: Case, verdict: Verdict): Case {
  if (isRefusal(verdict)) throw new Error(`refused: ${verdict.refused}`)
  return evolveAll(kase, verdict, kase.id) ?? kase
}
