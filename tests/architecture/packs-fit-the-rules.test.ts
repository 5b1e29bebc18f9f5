import { describe, expect, it } from 'vitest'
import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { FactBody } from '../../domain/case/facts.ts'
import { nextOwed } from '../../domain/case/mailbox-view.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { defaultVersion1 } from '../../jurisdictions/default/version-1.ts'
import { hoursLater, opening, receivedAt, sealed } from '../support/cases.ts'
import { factTypes } from '../support/fact-types.ts'
import { ground } from '../support/office.ts'

const text = sealed<never>('text')

/** An ordinary life of a case, from coming in to closing. */
const life: readonly FactBody[] = [
  { type: 'complaintReceived', ...opening },
  { type: 'complaintAcknowledged' },
  { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P1' },
  { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-1' },
  { type: 'sentToLegalReview', allegations: ['a1'], summary: text },
  { type: 'legalReviewReturned', allegations: ['a1'], reasons: text },
  { type: 'sentToLegalReview', allegations: ['a1'], summary: text },
  { type: 'legalReviewApproved', allegations: ['a1'], opinion: null },
  { type: 'decisionMade', allegation: 'a1', outcome: 'sustained', reasons: text, words: null },
  { type: 'caseClosed' },
]

const lived = (bodies: readonly FactBody[]): Case =>
  bodies.reduce<Case | null>((kase, body, i) => {
    const at = i === 0 ? receivedAt : hoursLater(24 * i)
    const facts = withConsequences(kase, [{ ...body, at, by: 'supervisor-1' }], { ...ground, pack: defaultVersion1 }, 'case-1')
    return evolveAll(kase, facts, 'case-1')
  }, null) as Case

describe('the default limits', () => {
  it('start and end with facts that exist', () => {
    for (const rule of defaultVersion1.clocks) for (const type of [rule.trigger, ...rule.metBy]) expect(factTypes).toContain(type)
  })

  it('each start once in an ordinary life, legal review once more, and all are met at its end', () => {
    const { clocks } = lived(life)
    const started = clocks.map((clock) => clock.rule)
    expect(started).toEqual(['acknowledge', 'triage', 'assign', 'investigate', 'legal-review', 'legal-review', 'outcome-notice'])
    expect(clocks.filter((clock) => !clock.metAt)).toEqual([])
  })

  it('each give someone a piece of work, which ends when the limit is met', () => {
    const { clocks, tasks } = lived(life)
    for (const { id } of clocks) expect(tasks.filter((task) => task.about === id).length).toBeGreaterThan(0)
    expect(tasks.filter((task) => task.about?.startsWith('c') && !task.doneAt)).toEqual([])
  })

  it('are each told to the complainant as what the office owes them next', () => {
    expect(defaultVersion1.clocks.map((rule) => rule.id)).toEqual(nextOwed)
  })

  it.each([
    ['at triage', 3],
    ['while it is investigated', 4],
    ['in legal review', 5],
  ])('are all met by a decision that ends the allegation %s, but for telling the outcome', (_, steps) => {
    const ended = lived([
      ...life.slice(0, steps),
      { type: 'decisionMade', allegation: 'a1', outcome: 'duplicate', reasons: text, words: null },
    ])
    expect(ended.clocks.filter((clock) => !clock.metAt).map((clock) => clock.rule)).toEqual(['outcome-notice'])
  })
})
