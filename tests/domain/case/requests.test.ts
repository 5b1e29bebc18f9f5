import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked, granted, narrows, waiting } from '../../../domain/case/requests.ts'
import { factsReaders, nameSharing } from '../../../domain/case/sharing.ts'
import { hoursLater, sealed } from '../../support/cases.ts'

const sharing = fc.record({
  name: fc.constantFrom(...nameSharing),
  facts: fc.uniqueArray(fc.constantFrom(...factsReaders)),
  except: fc.option(fc.constant(sealed<'file'>('except'))),
})

describe('whether new sharing choices are narrower', () => {
  it('what shares nothing is narrower than anything', () => {
    fc.assert(fc.property(sharing, (from) => narrows(from, { name: 'never', facts: [], except: null })))
  })

  it('two choices that are each narrower than the other share the same', () => {
    fc.assert(
      fc.property(sharing, sharing, (one, other) => {
        fc.pre(narrows(one, other) && narrows(other, one))
        expect([other.name, [...other.facts].sort()]).toEqual([one.name, [...one.facts].sort()])
      }),
    )
  })

  it('what is narrower lets nobody read who could not read before', () => {
    fc.assert(
      fc.property(sharing, sharing, (from, to) => {
        fc.pre(narrows(from, to))
        expect(to.facts.filter((reader) => !from.facts.includes(reader))).toEqual([])
        expect([from.name, to.name]).not.toEqual(['never', 'yes'])
        expect([from.name, to.name]).not.toEqual(['ask', 'yes'])
        expect([from.name, to.name]).not.toEqual(['never', 'ask'])
      }),
    )
  })
})

describe('a wish made with the code', () => {
  it('takes effect 72 hours after it was made, to the millisecond, across a change of clocks', () => {
    expect(
      asked(1, { kind: 'withdrawal', reason: null }, { at: '2026-10-31T06:00:00.123Z', decidedAt: '2026-10-31T06:00:00.123Z' }),
    ).toMatchObject({
      request: 'r1',
      takesEffectAt: '2026-11-03T06:00:00.123Z',
    })
  })

  it('comes true as what was asked, whoever grants it', () => {
    const wish = { id: 'r2', madeAt: hoursLater(0), takesEffectAt: hoursLater(72), endedAt: null }
    const plan = sealed<'identity'>('plan')
    expect(granted({ ...wish, asks: { kind: 'contactPlan', plan, mail: false } })).toEqual({
      type: 'contactPlanChanged',
      plan,
      mail: false,
      request: 'r2',
    })
    expect(granted({ ...wish, asks: { kind: 'sharing', name: 'yes', facts: ['legalHelp'], except: null } })).toEqual({
      type: 'sharingChanged',
      name: 'yes',
      facts: ['legalHelp'],
      except: null,
      request: 'r2',
    })
    expect(granted({ ...wish, asks: { kind: 'withdrawal', reason: null } })).toEqual({ type: 'complaintWithdrawn', request: 'r2' })
  })

  it('waits until it has ended', () => {
    const wish = { id: 'r1', asks: { kind: 'withdrawal', reason: null }, madeAt: hoursLater(0), takesEffectAt: hoursLater(72) } as const
    expect(waiting([{ ...wish, endedAt: null }], 'withdrawal')?.id).toBe('r1')
    expect(waiting([{ ...wish, endedAt: null }], 'sharing')).toBeUndefined()
    expect(waiting([{ ...wish, endedAt: hoursLater(1) }], 'withdrawal')).toBeUndefined()
  })
})
