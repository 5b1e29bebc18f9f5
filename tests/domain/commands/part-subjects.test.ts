import { describe, expect, it } from 'vitest'
import { give, inputs, limitsOf } from '../../support/commands.ts'
import { joined, twoUnknown } from '../../support/subjects.ts'
import { followed } from '../../support/urgent-cases.ts'

const part = (kase = joined(), subject = 's2') => give(kase, 'part-subjects', { ...inputs['part-subjects'], subject })

describe('parting subjects who were joined', () => {
  it('is for investigators and supervisors, from a page that shows who was joined', () => {
    expect(limitsOf('part-subjects')).toMatchObject({
      roles: ['investigator', 'supervisor'],
      staleAfter: ['decisionMade', 'subjectsJoined', 'subjectsParted'],
    })
  })

  it('brings back both exactly as they were', () => {
    const kase = followed(joined(), part())
    expect([kase.subjects, kase.allegations]).toEqual([twoUnknown().subjects, twoUnknown().allegations])
  })

  it('is refused about somebody who is not joined, or not there', () => {
    expect(part(twoUnknown())).toMatchObject({ refused: 'not-joined' })
    expect(part(joined(), 's9')).toMatchObject({ refused: 'no-such-subject' })
  })
})
