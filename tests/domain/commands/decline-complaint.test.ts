import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, declined, newComplaint, sealed, withdrawn } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const decline = (kase = newComplaint(), reason: 'outsideJurisdiction' | 'withdrawn' = 'outsideJurisdiction') =>
  give(kase, 'decline-complaint', { reason, barredBy: null, explanation: sealed('why'), words: sealed('words') }, { by: 'triage-1' })

describe('declining a complaint', () => {
  it('is for triage and supervisors at triage, from a page that shows what else was decided or said meanwhile', () => {
    expect(limitsOf('decline-complaint')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'supervisor'],
      stages: ['triage'],
      staleAfter: ['complaintAccepted', 'complaintDeclined', 'complainantWrote', 'withdrawalUndone'],
    })
  })

  it('closes the case with its reason, tells the complainant, and leaves nothing owed', () => {
    const kase = newComplaint()
    const facts = factsOf(decline(kase))
    const after = evolveAll(kase, facts, kase.id) ?? kase
    expect(after.declined).toMatchObject({ reason: 'outsideJurisdiction', by: 'triage-1' })
    expect([stageOf(after), after.clocks.every((clock) => clock.metAt), after.tasks.every((task) => task.doneAt)]).toEqual([
      'closed',
      true,
      true,
    ])
    expect(facts.filter((fact) => fact.type === 'noticeQueued')).toMatchObject([{ kind: 'outcome', to: 'complainant' }])
  })

  it('gives a withdrawal as its reason only when there is one', () => {
    expect(decline(newComplaint(), 'withdrawn')).toMatchObject({ refused: 'not-withdrawn' })
    expect(factsOf(decline(withdrawn(), 'withdrawn'))[0]).toMatchObject({ type: 'complaintDeclined', reason: 'withdrawn' })
  })

  it('is refused once the complaint was accepted: then each allegation is decided', () => {
    expect(decline(accepted())).toMatchObject({ refused: 'already-accepted' })
  })

  it('is refused a second time', () => {
    expect(give(declined(), 'decline-complaint', inputs['decline-complaint'])).toMatchObject({ refused: 'wrong-stage' })
  })
})
