import { describe, expect, it } from 'vitest'
import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import { readPacks } from '../../jurisdictions/packs.ts'

const { newestPack } = readPacks()
const pack = newestPack('default')
const rule = pack.clocks[0] as ClockRule
const withClock = (change: Record<string, unknown>) => ({ ...pack, id: 'co', clocks: [rule, { ...rule, id: 'other', ...change }] })
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
    expect(pack.clocks.map(({ id, length, unit, trigger }) => `${id}: ${length} ${unit} from ${trigger}`)).toEqual([
      'acknowledge: 2 workingDays from complaintReceived',
      'triage: 7 workingDays from complaintReceived',
      'assign: 3 workingDays from complaintAccepted',
      'investigate: 90 calendarDays from investigatorAssigned',
      'legal-review: 15 workingDays from sentToLegalReview',
      'outcome-notice: 10 workingDays from decisionMade',
    ])
  })

  it('calls no promise of its own a law, and none verified', () => {
    for (const { basis, confidence } of pack.clocks) {
      expect(basis).toContain('no law')
      expect(confidence).not.toBe('verified')
    }
  })

  it('never pauses a promise silently', () => {
    expect(pack.clocks.flatMap(({ tollingCauses }) => tollingCauses)).toEqual([])
  })
})

describe('reading rule packs', () => {
  it('keeps every version a case was opened under and opens new cases under the newest', () => {
    const next: RulePack = { ...pack, version: '2' }
    const packs = readPacks([pack, next])
    expect(packs.packOf({ id: 'default', version: '1' })).toEqual(pack)
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
    expect(refusal(withClock({ length: -1, unit: 'days' }), { id: 'nm' }).split('\n')).toHaveLength(5)
  })

  it('refuses the same version twice, and what is no pack at all', () => {
    expect(refusal(pack, pack)).toBe('default: is there twice')
    expect(refusal(3)).toContain('a pack without id: ')
  })
})
