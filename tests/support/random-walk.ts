import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Fact } from '../../domain/case/facts.ts'
import { isRefusal, type Verdict } from '../../domain/commands/command.ts'
import { decide } from '../../domain/commands/decide.ts'
import { fileComplaintFacts } from '../../domain/commands/file-complaint.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { decideInstant, dueInstants } from '../../domain/consequences/due-instants.ts'
import { opening, receivedAt } from './cases.ts'
import type { Life, Throw } from './dice.ts'
import { wideGround as ground, staff } from './office.ts'
import { inputs, people, pick } from './random-inputs.ts'
import { referralsOnward } from './random-referrals.ts'
import { follow, mustRefuse, newModel, passTime } from './reference-model.ts'
import { type Model, sees, stageIn, table } from './reference-table.ts'

/** One attempt and what came of it, by the rules and by the model. */
export type Attempt = {
  given: Given
  verdict: Verdict
  mustRefuse: boolean
  before: Case
  after: Case
  model: Model
  facts: readonly Fact[]
}

/** Walks through a life. Calls back after every attempt, refused ones too; answers with the case and all its facts. */
export function walk(life: Life, seen: (attempt: Attempt) => void): { kase: Case; facts: readonly Fact[] } {
  const facts: Fact[] = [...fileComplaintFacts('case-1', { ...opening, now: [] }, ground)]
  const model = newModel()
  let kase = evolveAll(null, facts, 'case-1') as Case
  let now = Date.parse(receivedAt)
  const append = (more: readonly Fact[]) => {
    facts.push(...more)
    kase = evolveAll(kase, more, kase.id) as Case
  }
  for (const dice of life) {
    now += dice.hours * 3_600_000
    const at = new Date(now).toISOString()
    for (let due = dueInstants(kase)[0]; due && due.at <= at; due = dueInstants(kase)[0]) append(decideInstant(kase, due, ground))
    passTime(model, at)
    const before = kase
    const given = attempted(dice, model, kase, facts, at)
    const refused = mustRefuse(model, given, kase)
    const verdict = decide(kase, given, ground)
    if (!isRefusal(verdict)) append(verdict)
    if (!refused) follow(model, given)
    seen({ given, verdict, mustRefuse: refused, before, after: kase, model, facts })
  }
  return { kase, facts }
}

/**
 * Lowering takes a proposal and a second person while nothing new is found, joining takes two subjects: tried more often, or they would
 * hardly ever come about.
 */
const seldom = [
  ...['propose-lower-urgency', 'confirm-lower-urgency', 'confirm-lower-urgency', 'confirm-lower-urgency'],
  ...['link-subject', 'describe-subject', 'describe-subject', 'join-subjects', 'join-subjects', 'part-subjects', 'part-subjects'],
]

const names = [...Object.keys(table), ...seldom]

/**
 * Half the attempts bring the case on, a quarter are such as somebody could make who knows the rules, the rest are anything at all: by
 * pure chance no case would come as far as legal review.
 */
function attempted(dice: Throw, model: Model, kase: Case, facts: readonly Fact[], at: string): Given {
  const fitting = dice.bent !== 'anyhow'
  const name = (fitting && thoughtOf(dice, kase)) || pick(choices[dice.bent](model, kase, dice), dice.command)
  const door = fitting || dice.door > 2 ? (table[name]?.door as Given['door']) : pick(['public', 'staff', 'worker'] as const, dice.door)
  const able = people.filter(
    (id) => sees(model, id) && staff.some((one) => one.id === id && one.roles.some((role) => table[name]?.roles.includes(role))),
  )
  const by = fitting && able.length > 0 ? pick(able, dice.person) : pick(people, dice.person)
  const since = dice.behind === 0 ? [] : facts.slice(-dice.behind)
  return { name, by, door, at, since, input: inputs[name]?.(dice, model, kase, by, at) ?? {} }
}

/** What hardly anybody would come upon by pure chance, while there is reason for it. */
function thoughtOf({ door }: Throw, kase: Case): string | undefined {
  if (door === 8 && isPaused(kase)) return 'resume-clock'
  return door === 7 && kase.subjects.some(({ link }) => link?.officer) ? 'propose-routes' : undefined
}

/** What is paused goes on sooner or later; by pure chance nobody would think of it while the pause lasts. */
const isPaused = (kase: Case): boolean => kase.clocks.some(({ pauses }) => pauses?.some((pause) => pause.to === null))

const choices: Record<Throw['bent'], (model: Model, kase: Case, dice: Throw) => readonly string[]> = {
  onward: (model, kase, { m }) => {
    if (m % 3 === 0 && model.parts.length > 0) return referralsOnward(kase)
    const next = [...new Set(model.parts.flatMap((part) => onward[part.decided ? 'decided' : part.step] ?? []))]
    return model.parts.length === 0 ? begun : next
  },
  fitting: (model) => names.filter((name) => table[name]?.stages.includes(stageIn(model))),
  anyhow: () => names,
}

/** One complaint in ten is closed at triage. */
const begun = [...Array.from({ length: 9 }, () => 'accept-complaint'), 'decline-complaint']

/** By what an allegation comes on from where it stands. */
const onward: Readonly<Record<string, readonly string[]>> = {
  triage: ['assign-investigator', 'describe-subject'],
  investigation: ['send-to-legal-review'],
  legalReview: ['approve-legal-review', 'return-from-legal-review'],
  resolution: ['decide-allegation'],
  decided: ['close-case'],
}
