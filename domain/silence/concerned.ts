import type { Case } from '../case/case.ts'
import type { Fact } from '../case/facts.ts'

/**
 * The allegations an act was on: those it names, or that what it names belongs to. One that names none was on those its author
 * investigates. Null: on the whole case, which is all an act can mean whose author investigates no part of it.
 */
export function concerned(kase: Case, fact: Fact): readonly string[] | null {
  const named = namedBy(kase, fact)
  if (named.length > 0) return named
  const theirs = kase.allegations.filter((one) => 'investigator' in one && one.investigator === fact.by && one.step !== 'closed')
  return theirs.length > 0 ? theirs.map(({ id }) => id) : null
}

function namedBy(kase: Case, fact: Fact): readonly string[] {
  if (fact.type === 'complaintAccepted') return []
  if ('allegations' in fact) return [...fact.allegations, ...('into' in fact ? [fact.into] : [])]
  if ('allegation' in fact) return [fact.allegation, ...('into' in fact ? [fact.into] : [])]
  if ('clock' in fact && typeof fact.clock === 'string') return withId(kase.clocks, fact.clock)?.allegations ?? []
  if ('task' in fact) return withId(kase.tasks, fact.task)?.allegations ?? []
  if ('subject' in fact) return kase.allegations.filter(({ subjects }) => subjects.includes(fact.subject)).map(({ id }) => id)
  if (!('referral' in fact)) return []
  const referral = withId(kase.referrals ?? [], fact.referral)
  return referral ? [referral.allegation] : []
}

const withId = <T extends { id: string }>(all: readonly T[], id: string): T | undefined => all.find((one) => one.id === id)
