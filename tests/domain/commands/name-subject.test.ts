import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { assigned, decided, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const name = (kase = assigned(), by = 'investigator-1') =>
  give(kase, 'name-subject', { allegations: ['a1'], agency: 'sheriff', name: sealed('deputy') }, { by })

describe('naming a subject', () => {
  it('is for investigators and supervisors until the case is closed, from a page that shows every decision', () => {
    expect(limitsOf('name-subject')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['decisionMade'],
    })
  })

  it('says whom an allegation is about: the agency openly, the person sealed', () => {
    const kase = assigned(['F1', 'S1'])
    expect(evolveAll(kase, factsOf(name(kase)), kase.id)).toMatchObject({
      subjects: [{ id: 's1', agency: 'sheriff', name: 'deputy' }],
      allegations: [
        { id: 'a1', subjects: ['s1'] },
        { id: 'a2', subjects: [] },
      ],
    })
  })

  it('names a second one beside the first', () => {
    const kase = assigned()
    const once = evolveAll(kase, factsOf(name(kase)), kase.id) ?? kase
    expect(factsOf(name(once))[0]).toMatchObject({ subject: 's2' })
  })

  it('is refused to an investigator who is not on the case, and about an allegation nobody made', () => {
    expect(name(assigned(), 'investigator-2')).toMatchObject({ refused: 'no-access' })
    expect(give(decided(), 'name-subject', { ...inputs['name-subject'], allegations: ['a2'] })).toMatchObject({
      refused: 'no-such-allegation',
    })
  })
})
