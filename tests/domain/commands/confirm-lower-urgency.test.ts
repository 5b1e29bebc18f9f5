import { describe, expect, it } from 'vitest'
import { hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, found, known, owed } from '../../support/urgent-cases.ts'

const proposed = (by = 'supervisor-1', kase = newComplaint({ now: ['danger'], kinds: ['tribal'] })) =>
  followed(kase, give(kase, 'propose-lower-urgency', { priority: 'P1', reasons: sealed('It is over.') }, { by }))
const agree = (by: string, kase = proposed()) => give(kase, 'confirm-lower-urgency', {}, { by })

describe('lowering the urgency', () => {
  it('is for supervisors and the head of the office, from a page that shows all that is known', () => {
    expect(limitsOf('confirm-lower-urgency')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['circumstancesRecorded', 'urgencyFound', 'urgencyRaised', 'lowerUrgencyProposed', 'urgencyLowered'],
    })
  })

  it('takes a second person', () => {
    expect(agree('supervisor-1')).toMatchObject({ refused: 'own-proposal' })
    expect(followed(proposed(), agree('supervisor-2')).priority).toBe('P1')
  })

  it('sets aside what was faster and ends its limits; what other rules ask for runs on', () => {
    const kase = followed(proposed(), agree('supervisor-2'))
    expect(kase.urgency?.findings.map(({ rule, setAside }) => [rule, setAside])).toEqual([
      ['U5', true],
      ['U14', false],
    ])
    expect(owed(kase).map((limit) => limit.split(' ')[0])).toEqual(['firstContact', 'tribalLiaison'])
  })

  it('holds until something new is known, not until the same is said again', () => {
    const kase = followed(proposed(), agree('supervisor-2'))
    expect(found(known(kase, { answers: { injury: 'yes' }, at: hoursLater(6) }))).toEqual(['U5', 'U14'])
    const anew = known(known(kase, { answers: { continuingDanger: 'no' }, at: hoursLater(6) }), {
      answers: { continuingDanger: 'yes' },
      at: hoursLater(7),
    })
    expect([anew.priority, found(anew)]).toEqual(['P0', ['U5', 'U14', 'U5']])
  })

  it('is refused when nobody proposed it', () => {
    expect(agree('supervisor-2', newComplaint())).toMatchObject({ refused: 'no-lowering-proposed' })
  })
})
