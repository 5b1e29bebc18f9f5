import { openingOf } from '../../activities/open-complaint.ts'
import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Fact } from '../../domain/case/facts.ts'
import { isRefusal } from '../../domain/commands/command.ts'
import { decide } from '../../domain/commands/decide.ts'
import { fileComplaintFacts } from '../../domain/commands/file-complaint.ts'
import type { Given } from '../../domain/commands/ground.ts'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import { decideInstant, dueInstants } from '../../domain/consequences/due-instants.ts'
import { sealedUnder } from './any-input.ts'
import { anyAttempt } from './attempt.ts'
import { anyComplaint } from './complaint.ts'
import { type Dice, diceOf } from './dice.ts'
import type { SimulatedOffice } from './jurisdictions.ts'

/** What somebody gave, and the code it was refused with, if it was. */
export type LivedCommand = { given: Given; refused: string | null }

/** A life as it was lived on the pure rules: what was filed, what was given and when, and how the case stood at `endsAt`. */
export type LivedCase = {
  number: number
  place: SimulatedOffice
  answers: Complaint
  receivedAt: string
  endsAt: string
  commands: readonly LivedCommand[]
  facts: readonly Fact[]
  kase: Case
}

const hour = 3_600_000
/** Everything happens at steps of thirty hours, so at one of four hours of a day: on one engine many lives share each of few moments. */
const slot = 30 * hour

/** Lives through one case: about 30 commands over about 18 months. The same seed gives the same life. `from` (ISO) is when the first may be received. */
export function liveOnRules(places: readonly SimulatedOffice[], number: number, seed: number, from: string): LivedCase {
  const dice = diceOf(seed)
  const place = dice.one(places)
  const receivedAt = after(from, slot * (1 + dice.below(6)))
  const answers = anyComplaint(dice, place.office.state, receivedAt)
  const caseId = seed.toString(16).padStart(32, '0')
  const life = begin(place, caseId, answers, receivedAt)
  const wanted = 22 + dice.below(17)
  const commands: LivedCommand[] = []
  let at = receivedAt
  for (let tries = 0; commands.length < wanted && tries < 400; tries++) {
    if (tries % 8 === 0) at = after(at, gap(dice))
    life.passUntil(at)
    const given = anyAttempt(life.kase(), place, dice, at, 0.25 + commands.length / 80)
    if (!given) continue
    const refused = life.give(given)
    // Who sees that it cannot be done mostly leaves it; now and then it is tried all the same.
    if (refused && !dice.chance(0.15)) continue
    commands.push({ given, refused })
    at = after(at, gap(dice))
  }
  const endsAt = after(at, slot * dice.below(48))
  life.passUntil(endsAt)
  return { number, place, answers, receivedAt, endsAt, commands, facts: life.facts, kase: life.kase() }
}

/** From when something is given until the engine has decided it, at most. */
export const aMoment = 300_000

/** Mostly days, sometimes a silence of months. */
const gap = (dice: Dice): number => slot * (1 + dice.below(dice.chance(0.05) ? 80 : 16))

const after = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString()

type Life = { facts: readonly Fact[]; kase(): Case; passUntil(at: string): void; give(given: Given): string | null }

function begin(place: SimulatedOffice, caseId: string, answers: Complaint, receivedAt: string): Life {
  const { ground } = place
  const facts: Fact[] = [...fileComplaintFacts(caseId, openingFor(place, caseId, answers, receivedAt), ground)]
  let kase = evolveAll(null, facts, caseId) as Case
  const append = (more: readonly Fact[]) => {
    facts.push(...more)
    kase = evolveAll(kase, more, caseId) as Case
  }
  return {
    facts,
    kase: () => kase,
    passUntil(at) {
      for (let due = dueInstants(kase)[0]; due && due.at <= at; due = dueInstants(kase)[0]) append(decideInstant(kase, due, ground))
    },
    give(given) {
      // A moment later: a wish waits from when it is decided, and must not come true in the very moment of what is given next.
      const verdict = decide(kase, { ...given, decidedAt: after(given.at, aMoment) }, ground)
      if (isRefusal(verdict)) return verdict.refused
      append(verdict)
      return null
    },
  }
}

function openingFor({ office, ground }: SimulatedOffice, caseId: string, answers: Complaint, receivedAt: string) {
  const person = { lookup: 'lookup', mailboxKey: 'mailbox', verifyKey: 'verify', reference: 'R-SIMULATED' }
  const filed = { answers, channel: 'web' as const, language: 'en', receivedAt, enteredBy: null, office: office._id, ...person }
  const keys = { seal: (name: string) => sealedUnder(name) as never }
  return openingOf(filed, caseId, 'simulated', keys, { inbox: 'publicInbox', by: null }, { office, pack: ground.pack })
}
