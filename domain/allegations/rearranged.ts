import type { Allegation, Case } from '../case/case.ts'
import type { AllegationFact } from './allegation-facts.ts'

/** The id the next allegation of a case gets: ids of those merged away are not given again. */
export const nextAllegation = ({ allegations, merged = [] }: Pick<Case, 'allegations' | 'merged'>): string =>
  `a${allegations.length + merged.length + 1}`

type At = { at: string; by: string }

/** The case after its allegations were rearranged. Limits and work follow the allegations they were for: nothing begins anew. */
export function rearranged(kase: Case, fact: AllegationFact & At): Case {
  switch (fact.type) {
    case 'allegationAdded':
      return { ...kase, allegations: [...kase.allegations, { id: fact.allegation, code: fact.code, subjects: [], step: 'triage' }] }
    case 'allegationRetyped':
      return { ...kase, allegations: kase.allegations.map((one) => (one.id === fact.allegation ? { ...one, code: fact.code } : one)) }
    case 'allegationSplit':
      return split(kase, fact)
    case 'allegationsMerged':
      return merged(kase, fact)
  }
}

/** The new part stands where the old one does, with its investigator, its subjects, its limits and its work. */
function split(kase: Case, { allegation, into: id, code }: Extract<AllegationFact, { type: 'allegationSplit' }>): Case {
  const from = kase.allegations.find((one) => one.id === allegation)
  if (!from) return kase
  const alongside = (ids: readonly string[]) => (ids.includes(allegation) ? [...ids, id] : ids)
  return {
    ...kase,
    allegations: [...kase.allegations, { ...from, id, code }],
    clocks: kase.clocks.map((clock) => (clock.metAt ? clock : { ...clock, allegations: alongside(clock.allegations) })),
    tasks: kase.tasks.map((task) => ({ ...task, allegations: alongside(task.allegations) })),
  }
}

/** What ran for a part that was merged away goes on for the one it went into, so that merging gives no new time. */
function merged(kase: Case, { allegations: ids, into, at, by }: Extract<AllegationFact, { type: 'allegationsMerged' }> & At): Case {
  const gone = kase.allegations.filter((one) => ids.includes(one.id) && one.id !== into)
  const target = kase.allegations.find((one) => one.id === into)
  if (!target) return kase
  const isGone = (id: string) => gone.some((one) => one.id === id)
  const inPlace = (all: readonly string[]) => (all.some(isGone) ? [...new Set(all.map((id) => (isGone(id) ? into : id)))] : all)
  const whole: Allegation = { ...target, subjects: [...new Set([target, ...gone].flatMap((one) => one.subjects))] }
  return {
    ...kase,
    allegations: kase.allegations.filter((one) => !isGone(one.id)).map((one) => (one.id === into ? whole : one)),
    merged: [...(kase.merged ?? []), ...gone.map(({ id, code, subjects }) => ({ id, code, subjects, into, at, by }))],
    clocks: kase.clocks.map((clock) => (clock.metAt ? clock : { ...clock, allegations: inPlace(clock.allegations) })),
    tasks: kase.tasks.map((task) => (task.doneAt ? task : { ...task, allegations: inPlace(task.allegations) })),
  }
}
