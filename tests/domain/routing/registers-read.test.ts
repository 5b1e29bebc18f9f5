import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { happens, sealed } from '../../support/cases.ts'
import { changed, disputed, linked, named } from '../../support/linked.ts'
import { entry, registers } from '../../support/registers.ts'

const read = (kase: Case) => kase.routing?.a1?.read
const rulesFor = (kase: Case, office: string) => kase.routing?.a1?.proposed.find((one) => one.office === office)?.rules
const on = (day: string): Case => happens(named(), { type: 'incidentDated', on: day, reason: sealed('reason') })
const officer = { officer: 'officer-1', agency: null }

describe('an officer found in the register', () => {
  it('acted under the agreement, certified, when that was so on the day; and the facts keep what was read', () => {
    const kase = linked()
    expect(read(kase)).toMatchObject({
      employers: { s1: 'sheriff' },
      authority: 'agreement287g',
      certified: 'certified',
      agreement: 'inForce',
    })
    expect(rulesFor(kase, 'OPR-I')).toEqual(['type', 'agreement-287g'])
    expect(read(kase)?.entries).toContainEqual({
      register: 'agreements',
      entry: 'agreement-1',
      says: { name: 'Adams County Sheriff, task force', model: 'taskForce', status: 'inForce', county: 'Adams County' },
    })
  })

  it('whose certification had run out on the day was not certified, and ICE OPR is told all the same', () => {
    const kase = linked(changed('officer-1', { certifiedTo: '2026-11-20' }))
    expect(read(kase)?.certified).toBe('notCertified')
    expect(rulesFor(kase, 'OPR-I')).toEqual(['type', 'agreement-287g', 'not-certified'])
  })

  it('is certified or not by nobody’s word where only the month is known and the certificate ends within it', () => {
    const { incidentOn: _, ...monthOnly } = named()
    expect(read(linked(changed('officer-1', { certifiedTo: '2026-11-20' }), officer, monthOnly))?.certified).toBe('notKnown')
    expect(read(linked(registers, officer, monthOnly))?.certified).toBe('certified')
    expect(read(linked(changed('officer-1', { certifiedTo: '2026-11-01' }), officer, monthOnly))?.certified).toBe('notCertified')
  })

  it('who did not work there that day has the employer they were named with', () => {
    const kase = linked(changed('officer-1', { to: '2026-06-01' }))
    expect(read(kase)?.employers).toEqual({})
    expect(rulesFor(kase, 'SOC')).toContain('local-employer')
  })

  it('is read anew when the day is put right', () => {
    const kase = linked(registers, officer, on('2026-11-20'))
    expect(read(happens(kase, { type: 'incidentDated', on: '2025-02-28', reason: sealed('reason') }))?.certified).toBe('notCertified')
  })

  it('is answerable to both once two who were thought apart are one', () => {
    const masked = {
      type: 'subjectNamed' as const,
      subject: 's2',
      allegations: ['a1'],
      agency: 'unknown' as const,
      name: sealed<'identity'>('x'),
    }
    const kase = happens(linked(), masked)
    expect(rulesFor(kase, 'AG')).toContain('unidentified')
    const one = happens(kase, { type: 'subjectsJoined', subject: 's2', into: 's1', reasons: sealed('why') })
    expect(rulesFor(one, 'AG')).not.toContain('unidentified')
  })
})

describe('an agreement', () => {
  it('that is disputed is told as disputed and gives nobody authority', () => {
    const kase = linked(disputed)
    expect(read(kase)).toMatchObject({ agreement: 'disputed', authority: 'authorityUnknown' })
    expect(rulesFor(kase, 'OPR-I')).toEqual(['agreement-disputed'])
  })

  it('that is no longer listed, suspended or only announced is doubtful', () => {
    for (const status of ['notListed', 'suspended', 'announced', 'ended'])
      expect(rulesFor(linked(changed('agreement-1', { status })), 'OPR-I')).toEqual(['agreement-doubtful'])
  })

  it('that ended later was in force on the day, and one that began later was not', () => {
    const ended = { status: 'ended', from: '2025-01-01', to: '2026-12-01' }
    expect(read(linked(changed('agreement-1', ended)))?.agreement).toBe('inForce')
    expect(read(linked(changed('agreement-1', { from: '2026-12-01' })))?.agreement).toBeNull()
  })

  it('of an agency whose officer nobody knows sends it to both offices until it is known', () => {
    const kase = linked(registers, { officer: null, agency: 'agency-1' })
    expect(read(kase)).toMatchObject({ agreement: 'inForce', authority: 'authorityUnknown', certified: 'notKnown' })
    expect(rulesFor(kase, 'OPR-I')).toEqual(['agency-agreement'])
  })

  it('is passed over when somebody put on record that they acted by their own authority', () => {
    const own = {
      type: 'authorityRecorded' as const,
      allegations: ['a1'],
      employer: 'sheriff' as const,
      authority: 'ownAuthority' as const,
    }
    const rest = { certified: 'notKnown' as const, place: 'co' as const, on: null, also: [], conflicts: [] }
    expect(rulesFor(happens(linked(disputed), { ...own, ...rest }), 'OPR-I')).toBeUndefined()
  })
})

describe('the place', () => {
  const agreed = registers.filter(({ register }) => register !== 'areas')
  it('names the ICE field office of the county, else of the state', () => {
    expect(read(linked())?.fieldOffice).toBe('Denver')
    const north = entry('areas', 'area-2', { name: 'Cheyenne', region: 'Colorado', county: 'Adams' })
    expect(read(linked([...registers, north]))?.fieldOffice).toBe('Cheyenne')
  })

  it('names none where two could be meant', () => {
    const two = ['Denver', 'Salt Lake City'].map((name) => entry('areas', name, { name, region: 'Colorado' }))
    expect(read(linked([...agreed, ...two]))?.fieldOffice).toBeNull()
  })
})
