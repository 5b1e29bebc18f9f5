import type { Case } from '../case/case.ts'
import type { Fact, FactOf, FactType } from '../case/facts.ts'
import { clockActor, complainant } from '../case/staff.ts'
import { concerned } from './concerned.ts'
import { type Quiet, quietOn } from './silence.ts'

/**
 * The case after what a fact says about silence: an act ends it for what it was on and begins the count anew, never earlier than an
 * act that is known already. Cases from before it was kept open what was happening were opened without this and are not counted.
 */
export function afterAct(kase: Case, fact: Fact): Case {
  if (!kase.now || !isAct(fact)) return kase
  const silence = kase.silence ?? { since: kase.openedAt, told: [] }
  const on = concerned(kase, fact)
  if (!on) return { ...kase, silence: begun(silence, fact.at) }
  return { ...kase, silence: { ...silence, of: { ...silence.of, ...each(on, (id) => begun(quietOn(silence, id), fact.at)) } } }
}

/** The case once somebody heard of a silence. */
export function afterToldOfSilence(kase: Case, { level, allegations }: FactOf<'silenceNoticed'>): Case {
  const { silence } = kase
  if (!silence) return kase
  const told = ({ since, told }: Quiet): Quiet => ({ since, told: [...new Set([...told, level])] })
  if (allegations)
    return { ...kase, silence: { ...silence, of: { ...silence.of, ...each(allegations, (id) => told(quietOn(silence, id))) } } }
  const of = silence.of && { of: each(Object.keys(silence.of), (id) => told(quietOn(silence, id))) }
  return { ...kase, silence: { ...told(silence), ...of } }
}

const begun = ({ since }: Quiet, at: string): Quiet => ({ since: at > since ? at : since, told: [] })

const each = (ids: readonly string[], quiet: (id: string) => Quiet): Readonly<Record<string, Quiet>> =>
  Object.fromEntries(ids.map((id) => [id, quiet(id)]))

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
