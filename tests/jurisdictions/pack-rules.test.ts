import { describe, expect, it } from 'vitest'
import { clockNames } from '../../api/staff/words/case-words.ts'
import { type Case, stageOf } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Opening } from '../../domain/case/facts.ts'
import { fileComplaintFacts } from '../../domain/commands/file-complaint.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { dueInstants } from '../../domain/consequences/due-instants.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { hoursLater, opening, sealed } from '../support/cases.ts'
import { ground } from '../support/office.ts'
import { reasonsIn } from '../support/reasons.ts'

const packs = readPacks()
const states = ['az', 'co', 'nm', 'dc', 'elsewhere']

/** A complaint received on Monday, November 23, 2026 about something in a month of a state. */
const complaint = (state: string, incidentMonth: string | null = '2026-11', over: Partial<Opening> = {}): Case => {
  const pack = packs.packFor({ pack: 'default' }, state)
  const { id, version } = pack
  const facts = fileComplaintFacts('case-1', { ...opening, pack: { id, version }, state, incidentMonth, ...over }, { ...ground, pack })
  return evolveAll(null, facts, 'case-1') as Case
}
const whyIn = (state: string, rule: string): string => {
  const kase = complaint(state)
  const { id = '' } = kase.clocks.find((clock) => clock.rule === rule) ?? {}
  return reasonsIn(kase, id, { ...ground, pack: packs.packOf(kase.pack) }).join(' ')
}
const dueOn = (kase: Case, rule: string) => kase.clocks.find((clock) => clock.rule === rule)?.dueOn

describe('what is told of something that happened in November 2026 and was received on the 23rd', () => {
  it.each([
    ['Arizona gives the employer 180 calendar days from notice to finish with the officer', 'az', 'az-investigation', '2027-05-22'],
    ['in Arizona a claim must be noticed to body and employee within 180 calendar days', 'az', 'az-claim-notice', '2027-04-30'],
    ['in Arizona a public body can be sued for 1 year', 'az', 'az-suit', '2027-11-01'],
    ['Colorado wants the notice of claim within 182 days', 'co', 'co-claim-notice', '2027-05-02'],
    ['Colorado may let people sue for 2 years over immigration enforcement', 'co', 'co-enforcement-suit', '2028-11-01'],
    ['New Mexico wants the notice of a tort claim within 90 days', 'nm', 'nm-claim-notice', '2027-01-30'],
    ['in New Mexico the agency must be told in writing within 1 year', 'nm', 'nm-civil-rights-notice', '2027-11-01'],
    ['New Mexico lets people sue for 3 years', 'nm', 'nm-civil-rights-suit', '2029-11-01'],
    ['the board in New Mexico hears of what is still open after 90 days', 'nm', 'nm-board-report', '2027-02-21'],
    ['the D.C. police complaints office takes complaints for 45 days', 'dc', 'dc-police-complaints', '2026-12-16'],
    ['the Mayor of D.C. wants notice of a claim within 6 months', 'dc', 'dc-claim-notice', '2027-05-01'],
    ['the human rights office of D.C. takes complaints for 1 year', 'dc', 'dc-human-rights', '2027-11-01'],
    ['D.C. has 7 working days to screen a complaint, Thanksgiving not among them', 'dc', 'triage', '2026-12-03'],
    ['anybody may complain under Title VI for 180 days', 'elsewhere', 'title-vi', '2027-04-30'],
    ['anybody may complain under the ADA for 180 days', 'elsewhere', 'ada', '2027-04-30'],
    ['the United States takes claims for 2 years', 'elsewhere', 'federal-tort-claim', '2028-11-01'],
    ['a doorbell keeps a week', 'elsewhere', 'doorbell', '2026-11-08'],
    ['a shop camera keeps 30 days', 'elsewhere', 'cctv', '2026-12-01'],
    ['a body camera keeps 90 days', 'elsewhere', 'body-camera', '2027-01-30'],
    ['the office acknowledges in 2 working days', 'elsewhere', 'acknowledge', '2026-11-25'],
  ])('%s', (_, state, rule, day) => {
    expect(dueOn(complaint(state), rule)).toBe(day)
  })

  it('names each date once, and what has no limit beside them', () => {
    for (const state of states) {
      const rules = complaint(state).clocks.map((clock) => clock.rule)
      expect(new Set(rules).size).toBe(rules.length)
      const { openWays } = packs.packFor({ pack: 'default' }, state)
      expect(openWays.map(({ name }) => name)).toEqual(['Sexual abuse in immigration detention'])
    }
  })

  it('has a name for every rule on the pages of staff', () => {
    const rules = [...states.map((state) => packs.packFor({ pack: 'default' }, state)), packs.packOf({ id: 'default', version: '1' })]
    for (const { id } of rules.flatMap(({ clocks }) => clocks)) expect(Object.keys(clockNames)).toContain(id)
  })

  it('says where only the month is known that it counts from its first day', () => {
    const why = whyIn('co', 'co-claim-notice')
    expect(why).toContain('Only the month is known')
    expect(why).toContain('Source: https://getpocketlaw.com')
    expect(why).toContain('Rests on: C.R.S. 24-10-109')
  })

  it('says of a rule nobody verified that it bars nothing', () => {
    expect(whyIn('nm', 'nm-claim-notice')).toContain('Nobody has verified this rule')
    expect(whyIn('az', 'az-claim-notice')).not.toContain('bars nothing')
  })
})

describe('law that has changed', () => {
  it('holds for what happened while it was in force: the 90 days of D.C. lapsed on January 12, 2025', () => {
    expect(dueOn(complaint('dc', '2024-12'), 'dc-police-complaints-temporary')).toBe('2025-03-01')
    expect(dueOn(complaint('dc', '2025-02'), 'dc-police-complaints-temporary')).toBeUndefined()
  })

  it('does not reach back before it began', () => {
    expect(dueOn(complaint('nm', '2021-06'), 'nm-civil-rights-suit')).toBeUndefined()
    expect(dueOn(complaint('nm', '2021-07'), 'nm-civil-rights-suit')).toBe('2024-07-01')
  })
})

describe('when nobody knows in which month it happened', () => {
  it('no window is dated, and what the office promises runs all the same', () => {
    expect(complaint('az', null).clocks.map((clock) => clock.rule)).toEqual(['acknowledge', 'triage', 'az-investigation'])
  })
})

describe('the person’s own windows', () => {
  const late = complaint('co', '2024-11')

  it('are said to be closed, not overdue: nobody is reminded of what was over before the complaint came', () => {
    expect(dueOn(late, 'co-claim-notice')).toBe('2025-05-02')
    const waited = dueInstants(late).map(({ fact }) => ('clock' in fact ? late.clocks.find(({ id }) => id === fact.clock)?.rule : ''))
    expect(new Set(waited)).toEqual(new Set(['acknowledge', 'triage']))
  })

  it('are spoken of 14 days before they close, the earliest first, and belong to the person', () => {
    const window = complaint('dc').clocks.find((clock) => clock.rule === 'dc-police-complaints')
    expect(window).toMatchObject({ owner: { user: 'complainant' }, remindAt: '2026-12-03T07:00:00.000Z', kind: 'filingWindow' })
  })

  it('stay when our case ends, and nobody waits for them any more', () => {
    const kase = complaint('co')
    const pack = packs.packFor({ pack: 'default' }, 'co')
    const declined = { type: 'complaintDeclined', reason: 'outsideJurisdiction', words: null } as const
    const facts = withConsequences(kase, [{ ...declined, explanation: sealed('why'), at: hoursLater(1), by: 'triage-1' }], {
      ...ground,
      pack,
    })
    const ended = evolveAll(kase, facts, kase.id) as Case
    expect(stageOf(ended)).toBe('closed')
    expect(ended.clocks.filter((clock) => !clock.metAt).every(({ kind }) => kind === 'filingWindow')).toBe(true)
    expect(ended.clocks.filter((clock) => !clock.metAt).length).toBe(5)
    expect(dueInstants(ended)).toEqual([])
  })
})

describe('footage that others keep', () => {
  it('is spoken of before half of its time is gone, at once if that has passed', () => {
    const marks = complaint('co', '2026-11').clocks.filter(({ kind }) => kind === 'evidence')
    expect(marks.map(({ rule, remindAt }) => [rule, remindAt])).toEqual([
      ['doorbell', '2026-11-09T07:00:00.000Z'],
      ['cctv', '2026-11-23T16:00:00.000Z'],
      ['body-camera', '2026-12-16T18:30:00.000Z'],
    ])
  })
})
