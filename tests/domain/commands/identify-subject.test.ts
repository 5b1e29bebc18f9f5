import { describe, expect, it } from 'vitest'
import { sealed } from '../../support/cases.ts'
import { give, inputs, limitsOf } from '../../support/commands.ts'
import { twoUnknown } from '../../support/subjects.ts'
import { followed } from '../../support/urgent-cases.ts'

const identify = (kase = twoUnknown(), subject = 's1', name = 'Deputy Ames') =>
  give(kase, 'identify-subject', { ...inputs['identify-subject'], subject, name: sealed(name) })

describe('identifying a subject', () => {
  it('is for investigators and supervisors, from a page that shows who was joined', () => {
    expect(limitsOf('identify-subject')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['decisionMade', 'subjectIdentified', 'subjectsJoined', 'subjectsParted'],
    })
  })

  it('gives the masked officer a name, months later, and keeps the mask', () => {
    const kase = followed(twoUnknown(), identify())
    expect(kase.subjects[0]).toEqual({ id: 's1', agency: 'ice', name: 'Deputy Ames', marks: { mask: 'grey mask' } })
    expect(kase.allegations[0]?.subjects).toEqual(['s1'])
  })

  it('may be put right when it was somebody else', () => {
    const kase = followed(twoUnknown(), identify())
    expect(followed(kase, identify(kase, 's1', 'Deputy Boyd')).subjects[0]?.name).toBe('Deputy Boyd')
  })

  it('is refused about somebody who is not on file', () => {
    expect(identify(twoUnknown(), 's9')).toMatchObject({ refused: 'no-such-subject' })
  })
})
