import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assigned, happens } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'
import { disputed, linked } from '../../support/linked.ts'

const confirm = (kase: Case, allegations = ['a1'], disputeRead: boolean | null = null) =>
  give(kase, 'confirm-routes', { allegations, disputeRead })
const confirmed = (kase: Case, allegations = ['a1']): Case => evolveAll(kase, factsOf(confirm(kase, allegations)), kase.id) as Case
const look = (kase: Case) => kase.tasks.filter((task) => task.kind === 'confirmRoutes' && !task.doneAt)

describe('confirming where allegations go', () => {
  it('is for supervisors and the lead, from a page that shows the newest route', () => {
    expect(limitsOf('confirm-routes')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['routesProposed', 'routesOverridden'],
    })
  })

  it('waits for a supervisor as soon as the case is open, with the route of an agency nobody knows yet', () => {
    const kase = accepted()
    expect(look(kase)).toMatchObject([{ owner: { role: 'supervisor' } }])
    expect(kase.routing?.a1?.proposed.map(({ office }) => office)).toEqual(['LIA', 'OIG', 'CRT', 'AG', 'SOC'])
  })

  it('settles the offices the rules propose, and ends the task when none waits', () => {
    const first = confirmed(accepted(['F1', 'S1']))
    expect(first.routing?.a1?.settled).toMatchObject({ offices: ['LIA', 'OIG', 'CRT', 'AG', 'SOC'], by: 'supervisor-1', reason: null })
    expect(look(first)).toHaveLength(1)
    expect(look(confirmed(first, ['a1', 'a2']))).toEqual([])
  })

  it('is nothing when it was confirmed, and asked again when the subject turns out to work elsewhere', () => {
    const kase = confirmed(assigned())
    expect(typesOf(confirm(kase))).toEqual([])
    const named = happens(kase, { type: 'subjectNamed', subject: 's1', allegations: ['a1'], agency: 'cbp', name: '' as never })
    expect(named.routing?.a1).toMatchObject({ waits: true, settled: { offices: ['LIA', 'OIG', 'CRT', 'AG', 'SOC'] } })
    expect(confirmed(named).routing?.a1?.settled?.offices).toContain('OPR-C')
  })

  it('takes a word that the sides were read, where the route rests on a disputed agreement', () => {
    const kase = linked(disputed)
    expect(kase.routing?.a1?.read?.agreement).toBe('disputed')
    expect(confirm(kase)).toMatchObject({ refused: 'agreement-disputed' })
    expect(typesOf(confirm(kase, ['a1'], true))).toContain('routesConfirmed')
  })

  it('is refused where no route was worked out', () => {
    const { routing: _, ...kase } = assigned()
    expect(confirm(kase)).toMatchObject({ refused: 'no-route-proposed' })
  })
})
