import type { Case } from '../case/case.ts'
import type { Fact, FactType } from '../case/facts.ts'
import { clockActor, complainant } from '../case/staff.ts'

/**
 * The case after what a fact says about silence: an act ends it and begins the count anew, never earlier than an act that is known
 * already. Cases from before it was kept open what was happening were opened without this and are not counted.
 */
export function afterAct(kase: Case, fact: Fact): Case {
  if (!kase.now || !isAct(fact)) return kase
  const [, since = fact.at] = [kase.silence?.since ?? kase.openedAt, fact.at].sort()
  return { ...kase, silence: { since, told: [] } }
}

/**
 * What staff did on the case. What passes by itself is the clock's and no act; nor is what the complainant writes, who waits for the
 * office: writing again must not keep its silence from being heard.
 */
const isAct = ({ type, by }: Fact): boolean => by !== clockActor.id && by !== complainant.id && !followsOrIsFound.has(type)

/** What only follows from something else, what a job found or the post reported, and a new code, which says nothing of the case. */
const followsOrIsFound: ReadonlySet<FactType> = new Set<FactType>([
  'clockStarted',
  'clockMet',
  'clockReopened',
  'clockRecounted',
  'clockLapsed',
  'taskOpened',
  'taskHandedOver',
  'routesProposed',
  'urgencyFound',
  'consentEnded',
  'noticeQueued',
  'noticeUndelivered',
  'patternNoted',
  'codeReplaced',
])
