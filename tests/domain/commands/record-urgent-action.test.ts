import { describe, expect, it } from 'vitest'
import type { UrgentAction } from '../../../domain/urgency/actions.ts'
import { hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed, known, owed } from '../../support/urgent-cases.ts'

const moving = newComplaint({ now: ['moving'] })
const act = (action: UrgentAction, kase = moving, at = hoursLater(2)) =>
  give(kase, 'record-urgent-action', { action, text: sealed('Faxed the field office.') }, { by: 'supervisor-1', at })

describe('recording an urgent step', () => {
  it('is for everybody who works on the case until it is closed', () => {
    expect(limitsOf('record-urgent-action')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: [],
    })
  })

  it('ends the limit of that step and no other', () => {
    const steps = owed(followed(moving, act('counsel'))).map((limit) => limit.split(' ')[0])
    expect(steps).toEqual(['firstContact', 'preservation', 'recheckMove'])
  })

  it('is owed anew where it must be looked at again and again, until it no longer holds', () => {
    const once = followed(moving, act('recheckMove'))
    expect(once.clocks.at(-1)).toMatchObject({ rule: 'recheckMove', metAt: null, triggerAt: hoursLater(2), dueAt: hoursLater(6) })
    const released = known(once, { answers: { moveExpected: 'no' }, at: hoursLater(3) })
    expect(owed(followed(released, act('recheckMove', released, hoursLater(4)))).some((limit) => limit.startsWith('recheckMove'))).toBe(
      false,
    )
  })

  it('is refused when it is not owed', () => {
    expect(act('prosecutor')).toMatchObject({ refused: 'action-not-owed', with: { action: 'prosecutor' } })
  })
})
