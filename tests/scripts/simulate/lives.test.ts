import { beforeAll, describe, expect, it } from 'vitest'
import { allegationCodes } from '../../../domain/allegations/taxonomy.ts'
import { type CommandName, commandNames } from '../../../domain/commands/index.ts'
import { readPacks } from '../../../jurisdictions/packs.ts'
import { seedOf } from '../../../scripts/simulate/dice.ts'
import { simulatedOffices } from '../../../scripts/simulate/jurisdictions.ts'
import { type LivedCase, liveOnRules } from '../../../scripts/simulate/life.ts'
import { differences } from '../../../scripts/simulate/same-state.ts'
import { tableOf } from '../../../scripts/simulate/table.ts'
import { countLife, newTally, sum, type Tally } from '../../../scripts/simulate/tally.ts'
import { wishOf } from '../../../scripts/simulate/wish.ts'

const from = '2027-01-04T15:00:00.000Z'
const places = simulatedOffices(readPacks(), from)
const live = (number: number, seed = 7): LivedCase => liveOnRules(places, number, seedOf(seed, number), from)

describe('lives that are made up', () => {
  const tally: Tally = newTally()
  beforeAll(() => {
    for (let number = 0; number < 900; number++) countLife(tally, live(number))
  }, 60_000)

  it('are the same for the same seed, and others for another', () => {
    expect(live(3)).toEqual(live(3))
    expect(live(3, 8).facts).not.toEqual(live(3).facts)
  })

  it('run in four jurisdictions, through every type of allegation, to every end', () => {
    expect([...tally.places.keys()].map((name) => name.slice(0, 2)).sort()).toEqual(['AZ', 'CO', 'DC', 'NM'])
    expect([...tally.allegations.keys()].sort()).toEqual([...allegationCodes].sort())
    expect(tally.stages.get('closed')).toBeGreaterThan(100)
  })

  it('hold about thirty commands in a year and more', () => {
    expect((sum(tally.accepted) + sum(tally.refused)) / tally.lives).toBeGreaterThan(25)
    expect(tally.days / tally.lives).toBeGreaterThan(365)
  })

  it.each(commandNames)('have %s in them, without a word about it in the simulation', (name: CommandName) => {
    const refused = [...tally.refused.keys()].some((one) => one.startsWith(`${name}: `))
    expect(refused || tally.accepted.has(name)).toBe(true)
  })

  it('miss limits and meet them, pause and extend them, fall silent, are referred, and wishes come true', () => {
    const pauses = ['clockPaused', 'clockResumed', 'clockExtended']
    const others = ['silenceNoticed', 'referralSent', 'referralAnswered', 'silenceToldCommittee']
    for (const fact of ['clockMet', 'clockOverdue', 'clockEscalated', 'complaintWithdrawn', 'consentEnded', ...pauses, ...others])
      expect(tally.facts.get(fact) ?? 0).toBeGreaterThan(10)
  })

  it('are told in a table', () => {
    expect(tableOf(tally)).toMatch(/^Lives +900 {2}\d+[.]\d months and \d+[.]\d commands each\n/)
  })
})

describe('two states of a case', () => {
  const one = { id: 'a', stage: 'triage', text: 'file.1.x.y.AAAA', at: '2027-01-04T15:00:00.000Z', list: [{ id: 't1' }] }

  it('are the same although each has keys of its own and the engine takes a moment', () => {
    expect(differences({ ...one, id: 'b', text: 'file.2.z.y.BBBB', at: '2027-01-04T15:00:04.000Z' }, one)).toEqual([])
  })

  it.each([
    ['the stage', { stage: 'closed' }],
    ['the key of a text', { text: 'mailbox.1.x.y.AAAA' }],
    ['an instant by an hour', { at: '2027-01-04T16:00:00.000Z' }],
    ['what is on a list', { list: [{ id: 't2' }] }],
    ['something missing', { stage: undefined }],
  ])('differ in %s', (_, other) => {
    expect(differences({ ...one, ...other }, one)).toHaveLength(1)
  })
})

describe('what a simulation is asked for', () => {
  it('has defaults', () => {
    expect(wishOf([])).toEqual({ cases: 1_000, seed: 1, engine: 0 })
  })

  it.each([
    ['--cases', 'many'],
    ['--seed', '1.5'],
    ['--engine', '2000'],
    ['--case', '1'],
  ])('is refused for %s %s', (...args) => {
    expect(() => wishOf(args)).toThrow(/whole number|no 2000|Unknown option/)
  })
})
