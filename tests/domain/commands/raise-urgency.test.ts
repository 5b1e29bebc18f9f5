import { describe, expect, it } from 'vitest'
import { accepted, newComplaint } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, owed } from '../../support/urgent-cases.ts'

const raise = (priority: 'P0' | 'P1' | 'P3', kase = newComplaint(), by = 'hotline-1') =>
  give(kase, 'raise-urgency', { priority, reasons: null }, { by })

describe('raising the urgency', () => {
  it('is free for everybody who works on the case, and no page is too old for it', () => {
    expect(limitsOf('raise-urgency')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: [],
    })
  })

  it('takes no reason and holds at once, and somebody speaks to the person soon', () => {
    const kase = followed(newComplaint(), raise('P0'))
    expect([kase.priority, owed(kase)]).toEqual(['P0', ['firstContact in 60 min by supervisor']])
    expect(owed(followed(newComplaint(), raise('P1')))).toEqual(['firstContact in 240 min by supervisor'])
    expect(owed(followed(newComplaint(), raise('P3')))).toEqual([])
  })

  it('is refused where it would raise nothing', () => {
    expect(raise('P1', accepted(), 'supervisor-1')).toMatchObject({ refused: 'not-more-urgent', with: { priority: 'P1' } })
    expect(raise('P3', accepted(), 'supervisor-1')).toMatchObject({ refused: 'not-more-urgent', with: { priority: 'P1' } })
  })
})
