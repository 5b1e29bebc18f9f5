import { describe, expect, it } from 'vitest'
import { give, limitsOf } from '../../support/commands.ts'
import { linked, named } from '../../support/linked.ts'
import { joined } from '../../support/subjects.ts'
import { followed } from '../../support/urgent-cases.ts'

const link = (kase = named(), officer: string | null = 'officer-1', agency: string | null = null, subject = 's1') =>
  give(kase, 'link-subject', { subject, officer, agency })
const offices = (kase = linked()) => kase.routing?.a1?.proposed.map(({ office }) => office)

describe('finding a subject in the registers', () => {
  it('is for supervisors and the lead, who may read the names there', () => {
    expect(limitsOf('link-subject')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['decisionMade', 'subjectIdentified', 'subjectLinked', 'subjectsJoined', 'subjectsParted'],
    })
  })

  it('keeps the entry on the subject, and brings the route of the authority they held that day', () => {
    const kase = followed(named(), link())
    expect(kase.subjects[0]?.link).toEqual({ officer: 'officer-1', agency: null })
    expect(offices(named())).not.toContain('OPR-I')
    expect(offices(kase)).toEqual(expect.arrayContaining(['LIA', 'OPR-I']))
  })

  it('is said once, and may be taken back', () => {
    expect(link(linked())).toEqual([])
    const without = followed(linked(), link(linked(), null))
    expect(without.subjects[0]?.link).toEqual({ officer: null, agency: null })
    expect(offices(without)).toEqual(offices(named()))
  })

  it('is refused for an entry of another register, an unknown one, and somebody who was joined to another', () => {
    expect(link(named(), 'agency-1')).toMatchObject({ refused: 'not-in-register' })
    expect(link(named(), null, 'agency-9')).toMatchObject({ refused: 'not-in-register' })
    expect(link(named(), 'officer-1', null, 's9')).toMatchObject({ refused: 'no-such-subject' })
    expect(link(joined(), 'officer-1', null, 's2')).toMatchObject({ refused: 'joined-already' })
  })
})
