import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { assigned, closed, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const note = (kase = assigned(), by = 'investigator-1') => give(kase, 'add-note', { text: sealed('seen the footage') }, { by })

describe('adding a note', () => {
  it('is for everyone who works on a case, at every stage, however old the page', () => {
    expect(limitsOf('add-note')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'legal', 'lead'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('puts the note on file, numbered after what was written before, and nothing else follows', () => {
    const kase = assigned()
    const facts = factsOf(note(kase))
    expect(facts).toMatchObject([{ type: 'noteAdded', note: 'n1', text: 'seen the footage', by: 'investigator-1' }])
    expect(factsOf(note(evolveAll(kase, facts, kase.id) ?? kase))).toMatchObject([{ note: 'n2' }])
  })

  it('is possible on a closed case', () => {
    expect(factsOf(note(closed()))).toHaveLength(1)
  })

  it('is refused to an investigator who is not on the case', () => {
    expect(note(assigned(), 'investigator-2')).toMatchObject({ refused: 'no-access' })
  })
})
