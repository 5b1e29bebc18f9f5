import { describe, expect, it } from 'vitest'
import { hoursLater, newComplaint } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, known } from '../../support/urgent-cases.ts'

const confirm = (kase = newComplaint({ now: ['danger'] })) => give(kase, 'confirm-urgency', {}, { by: 'triage-1' })

describe('confirming the urgency', () => {
  it('is for those who work on the case, from a page that shows the last finding', () => {
    expect(limitsOf('confirm-urgency')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['urgencyFound', 'urgencyRaised', 'urgencyLowered'],
    })
  })

  it('puts on record who looked at it, and ends the task', () => {
    const kase = followed(newComplaint({ now: ['danger'] }), confirm())
    expect(kase.urgency?.confirmed).toEqual({ by: 'triage-1', at: hoursLater(5) })
    expect(kase.tasks.filter((task) => task.kind === 'confirmUrgency' && !task.doneAt)).toEqual([])
    expect(confirm(kase)).toEqual([])
  })

  it('is asked for again when something new is found', () => {
    const kase = known(followed(newComplaint({ now: ['danger'] }), confirm()), { answers: { minorAlone: 'yes' }, at: hoursLater(6) })
    expect(kase.urgency?.confirmed).toBeNull()
    expect(kase.tasks.filter((task) => task.kind === 'confirmUrgency' && !task.doneAt)).toHaveLength(1)
  })

  it('is refused where nothing urgent was found', () => {
    expect(confirm(newComplaint())).toMatchObject({ refused: 'no-urgency-found' })
  })
})
