import { expect } from 'vitest'
import { type Case, stageOf } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import { clockActor } from '../../domain/case/staff.ts'
import { isWindow } from '../../domain/clocks/kinds.ts'
import { isRefusal } from '../../domain/commands/command.ts'
import { ruleOf } from '../../domain/commands/index.ts'
import type { Life } from './dice.ts'
import { type Attempt, walk } from './random-walk.ts'
import { stageIn } from './reference-table.ts'

/** How often each command was accepted and refused, and how often each move was made. */
export type Tally = Record<'accepted' | 'refused' | 'moves', Map<string, number>>

const count = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1)

/** Walks a life and fails where the rules and the model part, or where something holds no more that must always hold. */
export function walkedRight(life: Life, tally: Tally): void {
  const { kase, facts } = walk(life, (attempt) => {
    isAsExpected(attempt)
    for (const move of movesOf(attempt)) count(tally.moves, move)
    count(attempt.mustRefuse ? tally.refused : tally.accepted, attempt.given.name)
  })
  expect(kase.version).toBe(facts.length)
  isSaidOnce(facts)
  for (const all of [kase.clocks, kase.tasks, kase.notices, kase.requests]) expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
}

/** Fails where the rules and the model part over one attempt. */
export function isAsExpected({ given, verdict, mustRefuse, before, after, model, facts }: Attempt): void {
  const refused = isRefusal(verdict) ? verdict.refused : null
  const attempt = `${given.name} by ${given.by} (${refused ?? 'accepted'})`
  same(attempt, 'refused', refused !== null, mustRefuse)
  if (refused !== null && after !== before) throw new Error(`${attempt} changed the case`)
  same(attempt, 'version', after.version, facts.length)
  same(attempt, 'stage', stageOf(after), stageIn(model))
  same(attempt, 'allegations', after.allegations.map(partOf), model.parts)
  same(attempt, 'withdrawn', after.withdrawnAt !== null, model.withdrawn)
  same(
    attempt,
    'ended wishes',
    after.requests.map((request) => request.endedAt !== null),
    model.wishes.map((wish) => wish.ended),
  )
  if (stageOf(after) === 'closed' && after.clocks.some((clock) => !clock.metAt && !isWindow(clock)))
    throw new Error(`${attempt}: a limit runs on a closed case`)
}

/** Compares as text: some fifty thousand attempts are compared in a few seconds. */
function same(attempt: string, what: string, is: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(is), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${attempt}: ${what} ${one}, expected ${other}`)
}

const partOf = (allegation: Case['allegations'][number]) => ({
  id: allegation.id,
  step: allegation.step,
  investigator: 'investigator' in allegation ? allegation.investigator : null,
  decided: 'decision' in allegation && allegation.decision !== null,
})

/** The moves an accepted command made, each of which it must have declared. */
function movesOf({ given, before, after, verdict }: Attempt): readonly string[] {
  const declared = ruleOf(given.name)?.moves ?? []
  return before.allegations.flatMap((was) => {
    const is = after.allegations.find((one) => one.id === was.id)
    const decidedAgain = !isRefusal(verdict) && verdict.some((fact) => fact.type === 'decisionMade' && fact.allegation === was.id)
    if (!is || (is.step === was.step && !decidedAgain)) return []
    if (!declared.some((move) => move.from === was.step && move.to === is.step))
      throw new Error(`${given.name} moved an allegation from ${was.step} to ${is.step} and does not declare it`)
    return [`${given.name}: ${was.step} to ${is.step}`]
  })
}

/** Nobody is told the same of one limit twice, unless it was counted anew in between, nor of one silence before anybody acted. */
function isSaidOnce(facts: readonly Fact[]): void {
  const recounts = new Map<string, number>()
  let acts = 0
  const said = facts.flatMap((fact) => {
    if (fact.type === 'clockRecounted') recounts.set(fact.clock, (recounts.get(fact.clock) ?? 0) + 1)
    if (fact.by !== clockActor.id) acts++
    const tells = fact.type === 'clockReminded' || fact.type === 'clockOverdue' || fact.type === 'clockEscalated'
    if (fact.type === 'silenceNoticed') return (fact.allegations ?? ['case']).map((on) => `${fact.type} ${fact.level} ${on} ${acts}`)
    return tells ? [`${fact.type} ${fact.clock} ${recounts.get(fact.clock) ?? 0}`] : []
  })
  expect(new Set(said).size).toBe(said.length)
}
