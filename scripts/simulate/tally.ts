import { stageOf } from '../../domain/case/case.ts'
import type { LivedCase } from './life.ts'

/** How often each thing happened over all lives, by its name. */
export type Counts = Map<string, number>

export type Tally = {
  lives: number
  /** Received to the end, all lives together. */
  days: number
  places: Counts
  stages: Counts
  accepted: Counts
  refused: Counts
  facts: Counts
  allegations: Counts
}

export const newTally = (): Tally => ({
  lives: 0,
  days: 0,
  places: new Map(),
  stages: new Map(),
  accepted: new Map(),
  refused: new Map(),
  facts: new Map(),
  allegations: new Map(),
})

/** Adds what another counted. */
export function addTally(tally: Tally, other: Tally): void {
  tally.lives += other.lives
  tally.days += other.days
  for (const part of ['places', 'stages', 'accepted', 'refused', 'facts', 'allegations'] as const)
    for (const [name, times] of other[part]) tally[part].set(name, (tally[part].get(name) ?? 0) + times)
}

const count = (counts: Counts, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)

export const sum = (counts: Counts): number => [...counts.values()].reduce((all, one) => all + one, 0)

/** Counts in one life. */
export function countLife(tally: Tally, { place, kase, commands, facts, receivedAt, endsAt }: LivedCase): void {
  tally.lives += 1
  tally.days += (Date.parse(endsAt) - Date.parse(receivedAt)) / 86_400_000
  count(tally.places, `${place.office.state}, pack ${place.ground.pack.id} ${place.ground.pack.version}`)
  count(tally.stages, stageOf(kase))
  for (const { given, refused } of commands)
    count(refused ? tally.refused : tally.accepted, refused ? `${given.name}: ${refused}` : given.name)
  for (const { type } of facts) count(tally.facts, type)
  for (const { code } of kase.allegations) count(tally.allegations, code)
}
