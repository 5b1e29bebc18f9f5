import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { ClockRule } from '../../domain/clocks/rule.ts'
import { isRefusal } from '../../domain/commands/command.ts'
import { decide } from '../../domain/commands/decide.ts'
import { datesAnew } from '../../domain/consequences/clocks-recounted.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { decideInstant, dueInstants } from '../../domain/consequences/due-instants.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { seedOf } from '../simulate/dice.ts'
import { simulatedOffices } from '../simulate/jurisdictions.ts'
import { type LivedCase, liveOnRules } from '../simulate/life.ts'
import type { Measure } from './measure.ts'
import { judged } from './result.ts'

const from = '2026-11-23T16:00:00.000Z'
const lives = 200
const clocks = 30

/** How long the rules take alone: deciding a command and applying what follows, and counting a whole set of clocks anew. */
export const rulesTime: Measure = async () => {
  const places = simulatedOffices(readPacks(), from)
  const lived = Array.from({ length: lives }, (_, number) => liveOnRules(places, number, seedOf(11, number), from))
  for (const life of lived.slice(0, 20)) timesOf(life)
  const times = lived.flatMap(timesOf)
  const each = times.reduce((sum, one) => sum + one, 0) / times.length
  return [
    judged({ id: 'decide-us', value: each, target: { atMost: 100 }, unit: 'µs', told: [`${times.length} commands of ${lives} lives`] }),
    judged({ id: 'clock-set-us', value: clockSet(lived[0] as LivedCase), target: { atMost: 300 }, unit: 'µs', told: [`${clocks} clocks`] }),
  ]
}

/** Microseconds of each command of a life that was accepted, in the state the case was in then. */
function timesOf({ place: { ground }, facts, commands }: LivedCase): number[] {
  const [first] = facts
  let kase = evolveAll(null, first ? withConsequences(null, [first], ground, 'case') : [], 'case') as Case
  return commands.flatMap(({ given }) => {
    for (let due = dueInstants(kase)[0]; due && due.at <= given.at; due = dueInstants(kase)[0])
      kase = evolveAll(kase, decideInstant(kase, due, ground), kase.id) as Case
    const began = performance.now()
    const verdict = decide(kase, given, ground)
    if (isRefusal(verdict)) return []
    kase = evolveAll(kase, verdict, kase.id) as Case
    return [(performance.now() - began) * 1000]
  })
}

/** Microseconds for counting every clock of a case with many of them: the rules of its pack in turn, each paused once for ten days. */
function clockSet({ place: { ground }, kase }: LivedCase): number {
  const [clock] = kase.clocks
  if (!clock) throw new Error('a life without a clock')
  const { triggerAt: from } = clock
  const pauses = [{ id: 'p1', cause: 'courtOrder' as const, from, to: new Date(Date.parse(from) + 864e6).toISOString() }]
  const rules = Array.from({ length: clocks }, (_, i) => ground.pack.clocks[i % ground.pack.clocks.length] as ClockRule)
  const set = rules.map((rule, i) => ({ rule, clock: { ...clock, id: `c${i}`, rule: rule.id, metAt: null, pauses } }))
  const count = () => {
    for (const { rule, clock: one } of set) datesAnew(kase, one, rule, kase.receivedAt, ground.calendar)
  }
  for (let i = 0; i < 200; i++) count()
  const began = performance.now()
  for (let i = 0; i < 500; i++) count()
  return ((performance.now() - began) * 1000) / 500
}
