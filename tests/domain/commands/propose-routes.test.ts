import { describe, expect, it } from 'vitest'
import type { RegisterEntry } from '../../../domain/registers/entry.ts'
import { happens } from '../../support/cases.ts'
import { give, limitsOf, typesOf } from '../../support/commands.ts'
import { disputed, linked, named } from '../../support/linked.ts'
import { ground } from '../../support/office.ts'
import { registers } from '../../support/registers.ts'
import { followed } from '../../support/urgent-cases.ts'

const anew = (kase = linked(), as: readonly RegisterEntry[] = registers) =>
  give(kase, 'propose-routes', {}, { on: { ...ground, registers: as } })

describe('working the routes out anew', () => {
  it('is for those who look into the case and for those who settle routes', () => {
    expect(limitsOf('propose-routes')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: [],
    })
  })

  it('brings in what a register says by now, and a supervisor looks at it again', () => {
    const before = happens(linked(), { type: 'routesConfirmed', allegations: ['a1'] })
    const after = followed(before, anew(before, disputed))
    expect(before.routing?.a1?.read?.agreement).toBe('inForce')
    expect(after.routing?.a1).toMatchObject({ waits: true, read: { agreement: 'disputed' }, settled: before.routing?.a1?.settled })
  })

  it('is nothing while the registers say the same', () => {
    expect(typesOf(anew())).toEqual([])
  })

  it('is refused where nobody was found in the registers', () => {
    expect(anew(named())).toEqual({ refused: 'no-subject-linked' })
  })
})
