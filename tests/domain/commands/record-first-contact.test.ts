import { describe, expect, it } from 'vitest'
import { newComplaint, sealed } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, owed } from '../../support/urgent-cases.ts'

const urgent = newComplaint({ now: ['danger'] })
const contact = (result: 'reached' | 'notReached', kase = urgent) =>
  give(kase, 'record-first-contact', { result, text: sealed('Called the cousin.') }, { by: 'hotline-1' })

describe('recording first contact', () => {
  it('is for everybody who works on the case until it is closed', () => {
    expect(limitsOf('record-first-contact')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: [],
    })
  })

  it('meets the limit when the person was reached', () => {
    const kase = followed(urgent, contact('reached'))
    expect(owed(kase)).toEqual(['safetyPlan in 60 min by supervisor'])
    expect(kase.tasks.filter((task) => task.kind === 'firstContact' && !task.doneAt)).toEqual([])
  })

  it('does not when they were not: the try is on file and the limit runs on', () => {
    expect(owed(followed(urgent, contact('notReached')))).toEqual(owed(urgent))
  })

  it('is refused when none is owed', () => {
    expect(contact('reached', newComplaint())).toMatchObject({ refused: 'no-first-contact-owed' })
  })
})
