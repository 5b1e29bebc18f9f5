import { describe, expect, it } from 'vitest'
import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import { readPacks } from '../../jurisdictions/packs.ts'

const { newestPack, packOf, packFor } = readPacks()
const pack = newestPack('default')
const rule = pack.clocks[0] as ClockRule
const withClock = (change: Record<string, unknown>) => ({ ...pack, id: 'co', clocks: [rule, { ...rule, id: 'other', ...change }] })
const isPromise = ({ kind }: ClockRule) => kind === 'service'
const refusal = (...packs: unknown[]): string => {
  try {
    readPacks(packs)
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).join('\n')
  }
  return ''
}

describe('the default rule pack', () => {
  it('promises what the office promises, from what, and in which days', () => {
    expect(pack.clocks.filter(isPromise).map(({ id, length, unit, trigger }) => `${id}: ${length} ${unit} from ${trigger}`)).toEqual([
      'acknowledge: 2 workingDays from complaintReceived',
      'triage: 7 workingDays from complaintReceived',
      'assign: 3 workingDays from complaintAccepted',
      'investigate: 90 calendarDays from investigatorAssigned',
      'legal-review: 15 workingDays from sentToLegalReview',
      'outcome-notice: 10 workingDays from decisionMade',
    ])
  })

  it('calls no promise of its own a law, and none verified', () => {
    for (const { basis, confidence } of pack.clocks.filter(isPromise)) {
      expect(basis).toContain('no law')
      expect(confidence).not.toBe('verified')
    }
  })

  it('never pauses a promise silently', () => {
    expect(pack.clocks.filter(isPromise).flatMap(({ tollingCauses }) => tollingCauses)).toEqual([])
  })
})

describe('the pack of a new case', () => {
  it('is that of the state where it happened, or else the one of the office', () => {
    const names = ['az', 'co', 'nm', 'dc', 'elsewhere', null].map((state) => packFor({ pack: 'default' }, state).name)
    expect(names.slice(0, 4)).toEqual(['Arizona', 'Colorado', 'New Mexico', 'District of Columbia'])
    expect(new Set(names.slice(4))).toEqual(new Set(['Service promises of the office and federal windows']))
  })

  it('promises the same first dates wherever it happened: the person is told them before anybody looked', () => {
    const first = ({ clocks }: RulePack) => clocks.slice(0, 2).map(({ id, length, unit }) => `${id}: ${length} ${unit}`)
    for (const state of ['az', 'co', 'nm', 'dc', null])
      expect(first(packFor({ pack: 'default' }, state))).toEqual(['acknowledge: 2 workingDays', 'triage: 7 workingDays'])
  })

  it('leaves the first version as it was, for the cases that were opened under it', () => {
    expect(packOf({ id: 'default', version: '1' }).clocks.map(({ extension }) => extension)).toEqual([null, null, null, null, null, null])
  })
})

describe('reading rule packs', () => {
  it('keeps every version a case was opened under and opens new cases under the newest', () => {
    const next: RulePack = { ...pack, version: '3' }
    const packs = readPacks([pack, next])
    expect(packs.packOf({ id: 'default', version: '2' })).toEqual(pack)
    expect(packs.newestPack('default')).toEqual(next)
  })

  it('stops at a pack nobody knows', () => {
    expect(() => readPacks().newestPack('atlantis')).toThrow('There is no rule pack atlantis.')
    expect(() => readPacks().packOf({ id: 'default', version: '0' })).toThrow('There is no rule pack default 0.')
  })

  it.each([
    [{ unit: 'days' }, 'co: clocks[1].unit: '],
    [{ length: -1 }, 'co: clocks[1].length: '],
    [{ length: 1.5 }, 'co: clocks[1].length: '],
    [{ owner: 'committee' }, 'co: clocks[1].owner: '],
    [{ owner: 'complainant' }, 'co: clocks[1].owner: must be complainant on a filing window, and only there'],
    [{ kind: 'hard' }, 'co: clocks[1].kind: '],
    [{ effectiveFrom: '2026-02-30' }, 'co: clocks[1].effectiveFrom: '],
    [{ effectiveTo: '1999-12-31' }, 'co: clocks[1].effectiveTo: must be after effectiveFrom'],
    [{ metBy: [] }, 'co: clocks[1].metBy: must name at least one fact'],
    [{ source: ' ' }, 'co: clocks[1].source: must not be empty'],
    [{ tollingCauses: ['holiday'] }, 'co: clocks[1].tollingCauses[0]: '],
    [{ unit: 'hours', rollForward: true }, 'co: clocks[1].rollForward: must be false on a clock in hours'],
    [{ extension: { length: 1, unit: 'hours', times: 1, grantedBy: 'lead' } }, 'co: clocks[1].extension.unit: hours does not extend'],
    [{ extension: { length: 1, unit: 'months', times: 0, grantedBy: 'lead' } }, 'co: clocks[1].extension.times: '],
    [{ id: 'acknowledge' }, 'co: clocks[1].id: is also the id of clocks[0]'],
    [{ legnth: 3 }, 'co: clocks[1]: Unrecognized key: "legnth"'],
  ])('names the path of a wrong value: %o', (change, problem) => {
    expect(refusal(withClock(change))).toContain(problem)
  })

  it('names every wrong value at once', () => {
    expect(refusal(withClock({ length: -1, unit: 'days' }), { id: 'nm' }).split('\n')).toHaveLength(6)
  })

  it('refuses the same version twice, and what is no pack at all', () => {
    expect(refusal(pack, pack)).toBe('default: is there twice')
    expect(refusal(3)).toContain('a pack without id: ')
  })
})
