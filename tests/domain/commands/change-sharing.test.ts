import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { FactsReader, NameSharing } from '../../../domain/case/sharing.ts'
import { hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

type Wish = { name: NameSharing; facts: readonly FactsReader[]; except?: string }
const kept: Wish = { name: 'ask', facts: ['internalInvestigators', 'legalHelp'] }
const change = (kase: Case, { name, facts, except }: Wish) =>
  give(kase, 'change-sharing', { name, facts, except: except ? sealed(except) : null }, { by: 'complainant', at: hoursLater(5) })
const changed = (kase: Case, wish: Wish) => evolveAll(kase, factsOf(change(kase, wish)), kase.id) ?? kase

describe('changing who may read what', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('change-sharing')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('holds at once when less is shared', () => {
    const kase = changed(newComplaint(), { name: 'never', facts: ['legalHelp'] })
    expect(kase.sharing).toMatchObject({ name: 'never', facts: ['legalHelp'], setAt: hoursLater(5) })
    expect(kase.requests).toEqual([])
  })

  it.each<[string, Wish]>([
    ['the name', { ...kept, name: 'yes' }],
    ['the facts with one more', { ...kept, facts: [...kept.facts, 'attorneyGeneral'] }],
    ['less of the name but more of the facts', { name: 'never', facts: ['federalWatchdogs'] }],
  ])('waits for staff or 72 hours when more is shared: %s', (_, wish) => {
    const kase = changed(newComplaint(), wish)
    expect(kase.sharing).toMatchObject(kept)
    expect(kase.requests).toMatchObject([{ id: 'r1', takesEffectAt: hoursLater(77), endedAt: null }])
  })

  it('is already so when nothing changes', () => {
    expect(change(newComplaint(), kept)).toEqual([])
  })

  it('ends an earlier wish for more when less is shared after all, and when all is to stay as it is', () => {
    const wider = changed(newComplaint(), { ...kept, name: 'yes' })
    for (const wish of [{ ...kept, name: 'never' } as const, kept])
      expect(changed(wider, wish).requests).toMatchObject([{ id: 'r1', endedAt: hoursLater(5) }])
  })

  it('keeps an exception that was not written again, for nobody can read it back to repeat it', () => {
    const excepted = changed(newComplaint(), { ...kept, except: 'not my brother’s agency' })
    expect(changed(excepted, { ...kept, name: 'never' }).sharing.except).toBe('not my brother’s agency')
  })

  it('waits when an exception takes the place of another, for it may except less', () => {
    const excepted = changed(newComplaint(), { ...kept, except: 'first' })
    expect(changed(excepted, { ...kept, except: 'second' })).toMatchObject({ sharing: { except: 'first' }, requests: [{ endedAt: null }] })
  })
})
