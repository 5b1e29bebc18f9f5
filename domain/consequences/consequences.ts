import type { Case } from '../case/case.ts'
import { evolve } from '../case/evolve.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { Ground } from '../commands/ground.ts'
import { clocksAfter } from './clocks-after.ts'
import { consentAfter } from './consent-after.ts'
import { noticesAfter } from './notices-after.ts'
import { packAdoptedAfter } from './pack-adopted.ts'
import { referralClocksAfter, silenceAfter } from './referral-clocks.ts'
import { routesAfter } from './routes-after.ts'
import { tasksAfter } from './tasks-after.ts'
import { underItsPack } from './under-pack.ts'
import { urgencyAfter } from './urgency-after.ts'
import { urgentClocksAfter } from './urgent-clocks-after.ts'

/**
 * The facts with everything that follows from them: clocks met and started, tasks done and opened, notices queued. What follows is
 * recorded as facts too, so that a later change of rules never changes what was promised. `id` names a case not opened yet.
 */
export function withConsequences(kase: Case | null, facts: readonly Fact[], ground: Ground, id = kase?.id ?? ''): readonly Fact[] {
  let now = kase
  const all: Fact[] = []
  const append = (fact: Fact): Case => {
    now = evolve(now, fact, id)
    all.push(fact)
    return now
  }
  const follow = (fact: Fact) => {
    let after = append(fact)
    for (const rule of rules) {
      for (const body of rule(after, fact, underItsPack(after, ground), all)) follow({ ...body, at: fact.at, by: fact.by })
      after = now as Case
    }
  }
  for (const fact of facts) follow(fact)
  return all
}

/** What one kind of consequence says about a fact, given the case right after it and all that followed from the same command so far. */
type Consequence = (kase: Case, fact: Fact, ground: Ground, soFar: readonly Fact[]) => readonly FactBody[]

/** Limits first: the work that belongs to them and the mail about them follow from what they say. Then where allegations go, and how urgent it is. */
const rules: readonly Consequence[] = [
  packAdoptedAfter,
  clocksAfter,
  referralClocksAfter,
  tasksAfter,
  noticesAfter,
  routesAfter,
  consentAfter,
  silenceAfter,
  urgencyAfter,
  urgentClocksAfter,
]
