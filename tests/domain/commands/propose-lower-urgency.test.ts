import { describe, expect, it } from 'vitest'
import { newComplaint, sealed } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, known } from '../../support/urgent-cases.ts'

const urgent = newComplaint({ now: ['danger'] })
const propose = (priority: 'P0' | 'P2', kase = urgent) =>
  give(kase, 'propose-lower-urgency', { priority, reasons: sealed('The raid was over by noon.') }, { by: 'triage-1' })

describe('proposing to lower the urgency', () => {
  it('is for those who work on the case, from a page that shows all that is known', () => {
    expect(limitsOf('propose-lower-urgency')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['circumstancesRecorded', 'urgencyFound', 'urgencyRaised', 'urgencyLowered'],
    })
  })

  it('changes nothing but that a second person is asked', () => {
    const kase = followed(urgent, propose('P2'))
    expect([kase.priority, kase.urgency?.proposal]).toMatchObject(['P0', { priority: 'P2', by: 'triage-1' }])
    expect(kase.clocks).toEqual(urgent.clocks)
    expect(kase.tasks.filter((task) => task.kind === 'confirmLowering' && !task.doneAt)).toHaveLength(1)
  })

  it('falls when something new is found: whoever proposed it did not know', () => {
    const kase = known(followed(urgent, propose('P2')), { answers: { minorAlone: 'yes' } })
    expect(kase.urgency?.proposal).toBeNull()
    expect(kase.tasks.filter((task) => task.kind === 'confirmLowering' && !task.doneAt)).toEqual([])
  })

  it('is refused where it would lower nothing', () => {
    expect(propose('P0')).toMatchObject({ refused: 'not-less-urgent', with: { priority: 'P0' } })
    expect(propose('P2', newComplaint())).toMatchObject({ refused: 'no-urgency-found' })
  })
})
