import { describe, expect, it } from 'vitest'
import { give, inputs, limitsOf } from '../../support/commands.ts'
import { joined, twoUnknown } from '../../support/subjects.ts'
import { followed } from '../../support/urgent-cases.ts'

const join = (subject: string, into: string, kase = twoUnknown()) =>
  give(kase, 'join-subjects', { ...inputs['join-subjects'], subject, into })

describe('joining two subjects', () => {
  it('is for investigators and supervisors, from a page that shows who was joined', () => {
    expect(limitsOf('join-subjects')).toMatchObject({
      roles: ['investigator', 'supervisor'],
      staleAfter: ['decisionMade', 'subjectIdentified', 'subjectsJoined', 'subjectsParted'],
    })
  })

  it('says that they are one person, and both stay on file as they were', () => {
    const before = twoUnknown()
    const kase = followed(before, join('s2', 's1'))
    expect(kase.subjects).toEqual([before.subjects[0], { ...before.subjects[1], joinedTo: 's1' }])
    expect(kase.allegations).toEqual(before.allegations)
  })

  it('is refused to itself, about nobody, and where one is joined already', () => {
    expect(join('s1', 's1')).toMatchObject({ refused: 'joined-to-itself' })
    expect(join('s1', 's9')).toMatchObject({ refused: 'no-such-subject' })
    expect(join('s1', 's2', joined())).toMatchObject({ refused: 'joined-already' })
  })
})
