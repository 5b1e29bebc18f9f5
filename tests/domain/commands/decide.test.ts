import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../domain/case/facts.ts'
import { isRefusal } from '../../../domain/commands/command.ts'
import { decide } from '../../../domain/commands/decide.ts'
import { type CommandName, commandNames, commands } from '../../../domain/commands/index.ts'
import { approved, assigned, decided, hoursLater, newComplaint, sealed, send } from '../../support/cases.ts'
import { factsOf, give, inputs } from '../../support/commands.ts'
import { ground } from '../../support/office.ts'

const ofStaff = commandNames.filter((name) => (commands[name].doors as readonly string[]).includes('staff'))
const anyhow = (name: CommandName, by: string, kase = assigned()) => give(kase, name, inputs[name] as never, { by })
const someoneDecided: Fact = {
  type: 'decisionMade',
  allegation: 'a1',
  outcome: 'duplicate',
  reasons: sealed('reasons'),
  words: null,
  at: hoursLater(4),
  by: 'supervisor-2',
}

describe('what decides', () => {
  it('refuses a command nobody knows, whatever its name', () => {
    for (const name of ['assign', 'toString', '__proto__', ''])
      expect(decide(newComplaint(), { name, input: {}, by: 'lead-1', door: 'staff', at: hoursLater(5), since: [] }, ground)).toMatchObject({
        refused: 'unknown-command',
      })
  })

  it('stamps every fact with who gave the command and when it was received', () => {
    const facts = factsOf(give(newComplaint(), 'accept-complaint', inputs['accept-complaint'], { by: 'triage-1', at: hoursLater(7) }))
    expect(new Set(facts.map(({ at, by }) => `${by} ${at}`))).toEqual(new Set([`triage-1 ${hoursLater(7)}`]))
  })

  it('signs what came by code as the complainant’s, whatever the document says of its sender', () => {
    expect(factsOf(give(newComplaint(), 'write-message', { text: sealed('text') }, { by: 'lead-1', door: 'public' }))[0]?.by).toBe(
      'complainant',
    )
  })

  it('never changes the case it was asked about', () => {
    const kase = assigned()
    const before = structuredClone(kase)
    give(kase, 'send-to-legal-review', inputs['send-to-legal-review'], { by: 'investigator-1' })
    expect(kase).toEqual(before)
  })
})

describe('who is refused before anything is said of the case', () => {
  it.each(ofStaff)('%s: someone of another office, someone who has left, someone nobody knows', (name) => {
    for (const by of ['supervisor-elsewhere', 'supervisor-who-left', 'nobody'])
      expect(anyhow(name, by)).toMatchObject({ refused: 'no-access' })
  })

  it.each(ofStaff)('%s: the committee and the administrator, who open no case', (name) => {
    for (const by of ['committee-1', 'administrator-1']) expect(anyhow(name, by)).toMatchObject({ refused: 'no-access' })
  })

  it('an investigator who is not on the case, and triage once it has left triage', () => {
    expect(anyhow('add-note', 'investigator-2')).toMatchObject({ refused: 'no-access' })
    expect(anyhow('add-note', 'triage-1')).toMatchObject({ refused: 'no-access' })
  })

  it('a command that came by a door that is not its own, whoever gave it', () => {
    expect(give(decided(), 'close-case', {}, { by: 'lead-1', door: 'public' })).toMatchObject({ refused: 'wrong-door' })
    expect(give(newComplaint(), 'withdraw-complaint', { reason: null }, { by: 'lead-1', door: 'staff' })).toMatchObject({
      refused: 'wrong-door',
    })
    expect(give(newComplaint(), 'report-undelivered', { notice: 'l1' }, { by: 'complainant', door: 'public' })).toMatchObject({
      refused: 'wrong-door',
    })
  })
})

describe('a stale page', () => {
  it('says who changed the case, how and when', () => {
    expect(give(approved(), 'close-case', {}, { since: [someoneDecided] })).toMatchObject({
      refused: 'stale',
      with: { by: 'supervisor-2', fact: 'decisionMade', at: hoursLater(4) },
    })
  })

  it('says so rather than that the case stands elsewhere now', () => {
    const since = [{ type: 'legalReviewApproved', allegations: ['a1'], opinion: null, at: hoursLater(4), by: 'legal-2' } as const]
    expect(give(approved(), 'approve-legal-review', inputs['approve-legal-review'], { by: 'legal-1', since })).toMatchObject({
      refused: 'stale',
      with: { by: 'legal-2' },
    })
  })

  it('is no hindrance when nothing changed that the command rests on', () => {
    expect(isRefusal(give(assigned(), 'add-note', inputs['add-note'], { since: [someoneDecided] }))).toBe(false)
  })
})

describe('an allegation that stands elsewhere', () => {
  const kase = send(assigned(['F1', 'S1']), ['a1'])
  const again = (allegations: readonly string[]) =>
    give(kase, 'send-to-legal-review', { allegations, summary: sealed('summary') }, { by: 'investigator-1' })

  it('is refused with where it stands, even if another of the same command stands right', () => {
    expect(again(['a2', 'a1'])).toMatchObject({ refused: 'allegation-elsewhere', with: { allegation: 'F1', step: 'legalReview' } })
  })

  it('is refused when it is not of this case', () => {
    expect(again(['a2', 'a3'])).toMatchObject({ refused: 'no-such-allegation' })
  })
})
