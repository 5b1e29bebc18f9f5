import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { Ground } from '../../../domain/commands/ground.ts'
import { assigned } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'
import { ground, staff } from '../../support/office.ts'

/** The office after the first investigator left. */
const without: Ground = { ...ground, staff: staff.map((one) => (one.id === 'investigator-1' ? { ...one, active: false } : one)) }
const leave = (kase: Case, to: string | null, on = without) =>
  give(kase, 'hand-over-work', { from: 'investigator-1', to }, { by: 'administrator-1', door: 'worker', on })
const left = (kase: Case, to: string | null) => evolveAll(kase, factsOf(leave(kase, to)), kase.id) as Case
const owners = (kase: Case) => [...new Set(kase.tasks.filter((one) => !one.doneAt).map((one) => JSON.stringify(one.owner)))]

describe('the work of somebody who left', () => {
  it('is handed over by the worker alone, wherever the case stands', () => {
    expect(limitsOf('hand-over-work')).toMatchObject({ doors: ['worker'], roles: [], staleAfter: [] })
  })

  it('goes to the supervisors when no colleague was named, in the name of whoever disabled the account', () => {
    const facts = factsOf(leave(assigned(), null))
    expect(facts.length).toBeGreaterThan(1)
    for (const fact of facts) expect(fact).toMatchObject({ type: 'taskHandedOver', owner: { role: 'supervisor' }, by: 'administrator-1' })
    expect(owners(left(assigned(), null))).not.toContain(JSON.stringify({ user: 'investigator-1' }))
  })

  it('goes to the investigator who was named, who has the allegations and every task from then on, once', () => {
    const kase = left(assigned(), 'investigator-2')
    expect(kase.allegations).toMatchObject([{ step: 'investigation', investigator: 'investigator-2' }])
    expect(owners(kase)).not.toContain(JSON.stringify({ user: 'investigator-1' }))
    const investigations = kase.tasks.filter((one) => one.kind === 'investigate' && !one.doneAt)
    expect(investigations.map(({ owner }) => owner)).toEqual([{ user: 'investigator-2' }])
    expect(leave(kase, 'investigator-2')).toEqual([])
  })

  it('goes to the supervisors when the colleague may not open the case, left too, or works elsewhere', () => {
    for (const to of ['legal-1', 'investigator-who-left', 'investigator-elsewhere', 'nobody'])
      for (const fact of factsOf(leave(assigned(), to)))
        expect([to, fact]).toMatchObject([to, { type: 'taskHandedOver', owner: { role: 'supervisor' } }])
  })

  it('goes on to whoever is assigned next, and is opened no second time', () => {
    const waiting = left(assigned(), null)
    const given = give(waiting, 'assign-investigator', { allegations: ['a1'], investigator: 'investigator-2' }, { on: without })
    const kase = evolveAll(waiting, factsOf(given), waiting.id) as Case
    const open = kase.tasks.filter((one) => !one.doneAt)
    expect(open.filter((one) => one.kind === 'investigate').map(({ owner }) => owner)).toEqual([{ user: 'investigator-2' }])
    for (const kind of ['askForFootage', 'interviewComplainant'])
      expect(open.filter((one) => one.kind === kind).map(({ owner }) => owner)).toEqual([{ user: 'investigator-2' }])
  })

  it('stays with somebody who is back', () => expect(leave(assigned(), 'investigator-2', ground)).toEqual([]))
})
