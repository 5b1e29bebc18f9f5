import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageOf, steps } from '../../../domain/case/case.ts'
import { evolve, evolveAll } from '../../../domain/case/evolve.ts'
import type { Fact } from '../../../domain/case/facts.ts'
import { anyFact } from '../../support/any-fact.ts'
import { approved, closed, decided, decideOn, happens, hoursLater, newComplaint, opening, receivedAt, sealed } from '../../support/cases.ts'

describe('what a fact makes of a case', () => {
  it('counts every fact: the version is the sequence of the last one', () => {
    const kase = newComplaint()
    expect(happens(kase, { type: 'complaintAcknowledged' }).version).toBeGreaterThan(kase.version)
    expect(evolve(kase, { type: 'complaintAcknowledged', at: receivedAt, by: 'triage-1' }, kase.id).version).toBe(kase.version + 1)
  })

  it('says so when anything is told of a case that was never opened', () => {
    expect(() => evolve(null, { type: 'caseClosed', at: receivedAt, by: 'lead-1' }, 'case-1')).toThrow('before the complaint was received')
  })

  it('never fails, whatever follows whatever, and keeps the case whole', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 60 }), (facts) => {
        const kase = evolveAll(newComplaint(), facts, 'case-1')
        expect(kase?.version).toBe(newComplaint().version + facts.length)
        expect(kase && steps.includes(stageOf(kase))).toBe(true)
        expect(kase?.id).toBe('case-1')
      }),
      { numRuns: 1000 },
    )
  })

  it('comes to the same case fact by fact and all at once, and after being written and read', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 30 }), (facts) => {
        const received: Fact = { type: 'complaintReceived', ...opening, at: receivedAt, by: 'complainant' }
        const atOnce = evolveAll(null, [received, ...facts], 'case-1')
        const half = evolveAll(null, [received, ...facts.slice(0, 10)], 'case-1')
        const read = evolveAll(JSON.parse(JSON.stringify(half)), JSON.parse(JSON.stringify(facts.slice(10))), 'case-1')
        expect(read).toEqual(atOnce)
      }),
      { numRuns: 300 },
    )
  })
})

describe('closing', () => {
  it('keeps the decision and the investigator of every allegation', () => {
    expect(closed().allegations).toMatchObject([
      { step: 'closed', decision: { outcome: 'sustained' }, investigator: 'investigator-1', closedAt: hoursLater(1) },
    ])
  })

  it('closes no allegation that has no decision', () => {
    expect(
      evolve(decideOn(approved(['F1', 'S1']), 'a1'), { type: 'caseClosed', at: receivedAt, by: 'lead-1' }, 'case-1').allegations,
    ).toMatchObject([{ step: 'closed' }, { step: 'resolution', decision: null }])
  })
})

describe('deciding again', () => {
  it('puts the later decision in the place of the earlier', () => {
    expect(decideOn(decided(), 'a1', 'duplicate').allegations).toMatchObject([{ step: 'resolution', decision: { outcome: 'duplicate' } }])
  })
})

describe('a wish that has ended', () => {
  it('keeps the instant at which it ended', () => {
    const asked = happens(newComplaint(), {
      type: 'requestMade',
      request: 'r1',
      asks: { kind: 'withdrawal', reason: null },
      takesEffectAt: hoursLater(73),
    })
    const refused = happens(asked, { type: 'requestRefused', request: 'r1', words: sealed('no') }, { at: hoursLater(2) })
    const again = happens(refused, { type: 'requestRefused', request: 'r1', words: sealed('no') }, { at: hoursLater(9) })
    expect(again.requests).toMatchObject([{ endedAt: hoursLater(2) }])
  })
})
