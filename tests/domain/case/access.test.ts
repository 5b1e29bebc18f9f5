import { describe, expect, it } from 'vitest'
import { mayOpen, scopesOf } from '../../../domain/case/access.ts'
import type { Case } from '../../../domain/case/case.ts'
import { accepted, approved, assign, assigned, closed, decided, declined, inLegalReview, newComplaint, send } from '../../support/cases.ts'
import { staff } from '../../support/office.ts'

const member = (id: string) => staff.find((one) => one.id === id) as (typeof staff)[number]
const may = (id: string, kase: Case) => mayOpen(member(id), kase)
const atEveryStage = [newComplaint(), accepted(), assigned(), inLegalReview(), approved(), decided(), closed(), declined()]
const opens = (id: string) => atEveryStage.map((kase) => may(id, kase))

describe('who may open a case', () => {
  it.each(['supervisor-1', 'lead-1'])('%s opens every case of their office, at every stage', (id) => {
    expect(opens(id)).toEqual([true, true, true, true, true, true, true, true])
  })

  it.each(['hotline-1', 'triage-1'])('%s opens a case while it is at triage', (id) => {
    expect(opens(id)).toEqual([true, true, false, false, false, false, false, false])
  })

  it('triage still opens a case of which a part is not yet assigned', () => {
    expect(may('triage-1', assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'))).toBe(true)
  })

  it('an investigator opens the cases on which they investigate, also when these are closed', () => {
    expect(opens('investigator-1')).toEqual([false, false, true, true, true, true, true, false])
    expect(opens('investigator-2')).toEqual(atEveryStage.map(() => false))
  })

  it('an investigator who handed everything over opens it no more, one who handed over a part does', () => {
    const shared = assign(assigned(['F1', 'S1']), ['a2'], 'investigator-2')
    expect([may('investigator-1', shared), may('investigator-2', shared)]).toEqual([true, true])
    expect(may('investigator-1', assign(shared, ['a1'], 'investigator-2'))).toBe(false)
  })

  it('a legal reviewer opens a case once a part of it reached legal review', () => {
    expect(opens('legal-1')).toEqual([false, false, false, true, true, true, true, false])
    expect(may('legal-1', send(assigned(['F1', 'S1']), ['a1']))).toBe(true)
  })

  it.each(['committee-1', 'administrator-1', 'supervisor-who-left', 'supervisor-elsewhere', 'investigator-elsewhere'])(
    '%s opens none',
    (id) => {
      expect(opens(id)).toEqual(atEveryStage.map(() => false))
    },
  )

  it('has a reason for each of their roles', () => {
    expect(scopesOf(member('investigates-and-reviews'))).toEqual([
      { office: 'denver', investigator: 'investigates-and-reviews' },
      { office: 'denver', allegationAt: ['legalReview', 'resolution', 'closed'] },
    ])
    expect(scopesOf(member('administrator-1'))).toEqual([])
  })
})
