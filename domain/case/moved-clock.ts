import type { Case, CaseClock } from './case.ts'
import type { FactOf } from './facts.ts'

type Change = FactOf<'clockPaused' | 'clockResumed' | 'clockExtended' | 'clockRecounted'>

/** The case after a clock was paused, went on, was extended, or was counted anew; the work that belongs to it moves along. */
export function clockChanged(kase: Case, fact: Change): Case {
  const clocks = kase.clocks.map((clock) => (clock.id === fact.clock ? changed(clock, fact) : clock))
  if (fact.type !== 'clockRecounted') return { ...kase, clocks }
  const tasks = kase.tasks.map((task) => (task.about === fact.clock && !task.doneAt ? { ...task, dueAt: fact.dueAt } : task))
  return { ...kase, clocks, tasks }
}

function changed(clock: CaseClock, fact: Change): CaseClock {
  switch (fact.type) {
    case 'clockPaused':
      return { ...clock, pauses: [...(clock.pauses ?? []), { id: fact.pause, cause: fact.cause, from: fact.from, to: fact.to }] }
    case 'clockResumed':
      return { ...clock, pauses: (clock.pauses ?? []).map((pause) => (pause.id === fact.pause ? { ...pause, to: fact.to } : pause)) }
    case 'clockExtended':
      return { ...clock, extensions: [...(clock.extensions ?? []), { length: fact.length, unit: fact.unit }] }
    case 'clockRecounted':
      return recounted(clock, fact)
  }
}

/** What was said of the earlier dates is said again of later ones. */
function recounted(
  clock: CaseClock,
  { triggerAt, dueOn, dueAt, remindAt, escalateAt, closed, why, kind, at }: FactOf<'clockRecounted'>,
): CaseClock {
  const { closed: _, why: __, ...kept } = clock
  const again = (mark: string | null, said: string | null) => (mark !== null && mark > at ? null : said)
  return {
    ...kept,
    ...(closed && { closed }),
    ...(why && { why }),
    ...(kind && { kind }),
    triggerAt,
    dueOn,
    dueAt,
    remindAt,
    escalateAt,
    remindedAt: again(remindAt, clock.remindedAt),
    overdueAt: again(dueAt, clock.overdueAt),
    escalatedAt: again(escalateAt, clock.escalatedAt),
  }
}
