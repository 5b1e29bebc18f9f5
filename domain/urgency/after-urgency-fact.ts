import type { Case } from '../case/case.ts'
import type { Circumstance, Circumstances, DatedCircumstance } from './circumstances.ts'
import { fastest, isFaster, noUrgency, type Urgency } from './urgency.ts'
import type { UrgencyFact } from './urgency-facts.ts'

type Stamped<T extends UrgencyFact['type']> = Extract<UrgencyFact, { type: T }> & { at: string; by: string }

/** The case after a fact about its urgency. */
export function afterUrgencyFact(kase: Case, fact: UrgencyFact & { at: string; by: string }): Case {
  const { at, by } = fact
  switch (fact.type) {
    case 'circumstancesRecorded':
      return { ...kase, circumstances: { ...kase.circumstances, ...recorded(fact) } }
    case 'dateCameNear':
      return { ...kase, circumstances: { ...kase.circumstances, ...cameNear(kase.circumstances, fact.circumstance, at) } }
    case 'urgencyFound':
      return { ...judged(kase, found(kase, fact)), priority: fastest(fact.priority, kase.priority) }
    case 'urgencyConfirmed':
      return judged(kase, { confirmed: { by, at } })
    case 'urgencyRaised':
      return { ...judged(kase, { confirmed: { by, at }, proposal: null }), priority: fact.priority }
    case 'lowerUrgencyProposed':
      return judged(kase, { proposal: { priority: fact.priority, by, at } })
    case 'urgencyLowered':
      return { ...judged(kase, lowered(kase, fact)), priority: fact.priority }
    case 'firstContactRecorded':
    case 'urgentActionTaken':
      return kase
  }
}

const judged = (kase: Case, change: Partial<Urgency>): Case => ({ ...kase, urgency: { ...noUrgency, ...kase.urgency, ...change } })

const recorded = ({ answers, days, at }: Stamped<'circumstancesRecorded'>): Circumstances =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { answer, on: answer === 'yes' ? ((days as Partial<Record<Circumstance, string>>)[name as Circumstance] ?? null) : null, at },
    ]),
  )

const cameNear = (all: Circumstances | undefined, name: DatedCircumstance, at: string): Circumstances => {
  const one = all?.[name]
  return one ? { [name]: { ...one, nearAt: at } } : {}
}

/** Something new was found: it waits to be confirmed, and whoever proposed to lower did not know of it. */
const found = ({ urgency }: Case, { rule, priority, causes, at }: Stamped<'urgencyFound'>): Partial<Urgency> => ({
  findings: [...(urgency?.findings ?? []), { rule, priority, causes, at, setAside: false }],
  confirmed: null,
  proposal: null,
})

const lowered = ({ urgency }: Case, { priority, by, at }: Stamped<'urgencyLowered'>): Partial<Urgency> => ({
  findings: (urgency?.findings ?? []).map((one) => (isFaster(one.priority, priority) ? { ...one, setAside: true } : one)),
  confirmed: { by, at },
  proposal: null,
})
