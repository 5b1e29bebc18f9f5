import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, declined, newComplaint } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const accept = (kase = newComplaint()) => give(kase, 'accept-complaint', { allegations: ['F1', 'S3'], priority: 'P0' }, { by: 'triage-1' })

describe('accepting a complaint', () => {
  it('is for triage and supervisors at triage, from a page that shows no other decision or withdrawal', () => {
    expect(limitsOf('accept-complaint')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'supervisor'],
      stages: ['triage'],
      staleAfter: ['complaintAccepted', 'complaintDeclined', 'complaintWithdrawn'],
    })
  })

  it('names the allegations and the priority, and each allegation begins at triage', () => {
    const kase = newComplaint()
    expect(evolveAll(kase, factsOf(accept(kase)), kase.id)).toMatchObject({
      priority: 'P0',
      allegations: [
        { id: 'a1', code: 'F1', step: 'triage', subjects: [] },
        { id: 'a2', code: 'S3', step: 'triage', subjects: [] },
      ],
    })
  })

  it('meets the limits of acknowledging and triage and starts the one for assigning', () => {
    const facts = factsOf(accept())
    expect(facts.filter((fact) => fact.type === 'clockMet').map((fact) => fact.clock)).toEqual(['c1', 'c2'])
    expect(facts.find((fact) => fact.type === 'clockStarted')).toMatchObject({ clock: { rule: 'assign', allegations: ['a1', 'a2'] } })
  })

  it('is refused a second time', () => {
    expect(accept(accepted())).toMatchObject({ refused: 'already-accepted' })
  })

  it('is refused once the complaint was declined', () => {
    expect(give(declined(), 'accept-complaint', inputs['accept-complaint'])).toMatchObject({
      refused: 'wrong-stage',
      with: { stage: 'closed' },
    })
  })

  it('is no way around the second person that lowering the urgency takes', () => {
    const urgent = newComplaint({ now: ['danger'] })
    const verdict = give(urgent, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { by: 'triage-1' })
    expect(verdict).toMatchObject({ refused: 'less-urgent-than-found', with: { priority: 'P0' } })
  })
})
