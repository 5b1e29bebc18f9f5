import { describe, expect, it } from 'vitest'
import { closed, inLegalReview, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const note = (kase = inLegalReview(), by = 'legal-1') => give(kase, 'add-privileged-note', { text: sealed('advice') }, { by })

describe('adding a privileged note', () => {
  it('is for legal reviewers alone, from legal review on', () => {
    expect(limitsOf('add-privileged-note')).toEqual({
      doors: ['staff'],
      roles: ['legal'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution', 'closed'],
      staleAfter: [],
    })
  })

  it('puts the note on file and nothing else follows: nobody is told that there is one', () => {
    expect(factsOf(note())).toMatchObject([{ type: 'privilegedNoteAdded', note: 'n1', text: 'advice', by: 'legal-1' }])
    expect(factsOf(note(closed()))).toHaveLength(1)
  })

  it('is refused to the supervisor and the head of the office', () => {
    expect(note(inLegalReview(), 'supervisor-1')).toMatchObject({ refused: 'not-your-role' })
    expect(note(inLegalReview(), 'lead-1')).toMatchObject({ refused: 'not-your-role' })
  })
})
