import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { RouteOffice } from '../../../domain/routing/offices.ts'
import { accepted, assigned, happens, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf, typesOf } from '../../support/commands.ts'
import { linked } from '../../support/linked.ts'
import { entry } from '../../support/registers.ts'

const override = (kase: Case, offices: readonly RouteOffice[]) =>
  give(kase, 'override-routes', { allegation: 'a1', offices, reason: sealed('reason') })

describe('sending an allegation elsewhere than the rules say', () => {
  it('is for supervisors and the lead, from a page that shows the newest route', () => {
    expect(limitsOf('override-routes')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['routesProposed', 'routesConfirmed', 'routesOverridden'],
    })
  })

  it('settles other offices with the reason, ends the look at the routes and resets no clock', () => {
    const kase = assigned()
    const facts = factsOf(override(kase, ['OMB']))
    const after = evolveAll(kase, facts, kase.id) as Case
    expect(after.routing?.a1).toMatchObject({ waits: false, settled: { offices: ['OMB'], reason: 'reason' } })
    expect(facts.map(({ type }) => type)).toEqual(['routesOverridden', 'taskCompleted'])
    expect(after.clocks).toEqual(kase.clocks)
  })

  it('is refused to the subject’s own unit, by hand as by rule', () => {
    const kase = happens(accepted(), { type: 'authorityRecorded', ...inputs['record-authority'], conflicts: ['LIA'] } as never)
    expect(override(kase, ['AG', 'LIA'])).toMatchObject({ refused: 'route-to-own-unit', with: { office: 'LIA' } })
    expect(typesOf(override(kase, ['AG']))).toContain('routesOverridden')
  })

  it('is refused to the office the register says the subject works in', () => {
    const kase = linked([entry('agencies', 'agency-1', { name: 'ICE OPR', agencyKind: 'ice', routeOffice: 'OPR-I' })], {
      officer: null,
      agency: 'agency-1',
    })
    expect(kase.routing?.a1?.proposed.map(({ office }) => office)).not.toContain('OPR-I')
    expect(override(kase, ['OPR-I'])).toMatchObject({ refused: 'route-to-own-unit', with: { office: 'OPR-I' } })
  })

  it('is refused where no route was worked out', () => {
    const { routing: _, ...kase } = assigned()
    expect(override(kase, ['AG'])).toMatchObject({ refused: 'no-route-proposed' })
  })
})
