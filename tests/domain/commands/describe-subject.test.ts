import { describe, expect, it } from 'vitest'
import { assigned, sealed } from '../../support/cases.ts'
import { give, inputs, limitsOf } from '../../support/commands.ts'
import { followed } from '../../support/urgent-cases.ts'

describe('describing somebody nobody can name', () => {
  it('is for triage, investigators and supervisors until the case is closed', () => {
    expect(limitsOf('describe-subject')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['decisionMade'],
    })
  })

  it('keeps what was seen, each thing sealed, and no name', () => {
    const seen = { ...inputs['describe-subject'], plate: sealed<'identity'>('ABC-123') }
    const kase = followed(assigned(), give(assigned(), 'describe-subject', seen))
    expect(kase.subjects).toEqual([{ id: 's1', agency: 'unknown', name: null, marks: { mask: 'mask', plate: 'ABC-123' } }])
    expect(kase.allegations).toMatchObject([{ id: 'a1', subjects: ['s1'] }])
  })

  it('is refused when nothing was seen', () => {
    expect(give(assigned(), 'describe-subject', { ...inputs['describe-subject'], mask: null })).toMatchObject({
      refused: 'nothing-described',
    })
  })
})
