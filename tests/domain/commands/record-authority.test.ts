import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assigned, happens, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf, typesOf } from '../../support/commands.ts'

const authority = inputs['record-authority']
const record = (kase: Case, over: Partial<typeof authority> = {}) => give(kase, 'record-authority', { ...authority, ...over })
const recorded = (kase: Case, over: Partial<typeof authority> = {}): Case => evolveAll(kase, factsOf(record(kase, over)), kase.id) as Case
const offices = (kase: Case, id = 'a1') => kase.routing?.[id]?.proposed.map(({ office }) => office)

describe('recording who acted and under whose authority', () => {
  it('is for those who work on the case until it is closed', () => {
    expect(limitsOf('record-authority')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['authorityRecorded'],
    })
  })

  it('brings a new route: a deputy under a 287(g) agreement goes to both offices', () => {
    const kase = recorded(assigned())
    expect(offices(kase)).toEqual(expect.arrayContaining(['LIA', 'OPR-I', 'SOC']))
    expect(kase.routing?.a1).toMatchObject({ waits: true, recorded: { employer: 'sheriff', authority: 'agreement287g' } })
  })

  it('changes only the allegations it is about', () => {
    const kase = assigned(['F1', 'S1'])
    expect(offices(recorded(kase), 'a2')).toEqual(offices(kase, 'a2'))
  })

  it('resets no clock and opens the look at the routes once', () => {
    const kase = happens(assigned(), { type: 'routesConfirmed', allegations: ['a1'] })
    const after = recorded(kase)
    expect(after.clocks).toEqual(kase.clocks)
    expect(after.tasks.filter((task) => task.kind === 'confirmRoutes' && !task.doneAt)).toHaveLength(1)
    expect(recorded(after, { conflicts: ['LIA'] }).tasks.filter((task) => task.kind === 'confirmRoutes' && !task.doneAt)).toHaveLength(1)
  })

  it('is nothing when it says the same again, and no new route when the offices stay', () => {
    const kase = recorded(accepted())
    expect(typesOf(record(kase))).toEqual([])
    expect(typesOf(record(kase, { on: '2026-11-01' }))).toEqual(['authorityRecorded'])
    const two = recorded(accepted(), { conflicts: ['LIA', 'SOC'] })
    expect(typesOf(record(two, { conflicts: ['SOC', 'LIA'] }))).toEqual([])
    expect(typesOf(record(two, { conflicts: ['SOC'] }))).toContain('authorityRecorded')
    const { recorded: one, ...rest } = kase.routing?.a1 ?? { recorded: null }
    const turned = Object.fromEntries(Object.entries(one ?? {}).reverse())
    expect(typesOf(record({ ...kase, routing: { a1: { ...rest, recorded: turned } as never } }))).toEqual([])
  })

  it('holds for a part that is split off too, and a part merged away waits for nobody', () => {
    const kase = recorded(assigned())
    const split = happens(kase, { type: 'allegationSplit', allegation: 'a1', into: 'a2', code: 'S1', reasons: sealed('reasons') })
    expect(split.routing?.a2).toMatchObject({ waits: true, recorded: { authority: 'agreement287g' } })
    expect(offices(split, 'a2')).toContain('OPR-I')
    const confirmed = happens(split, { type: 'routesConfirmed', allegations: ['a1'] })
    const merged = happens(confirmed, { type: 'allegationsMerged', allegations: ['a2'], into: 'a1', reasons: sealed('reasons') })
    expect(merged.tasks.filter((task) => task.kind === 'confirmRoutes' && !task.doneAt)).toEqual([])
  })

  it('is refused for a day that has not come', () => {
    expect(record(assigned(), { on: '2026-11-24' })).toMatchObject({ refused: 'date-in-future', with: { on: '2026-11-24' } })
    expect(typesOf(record(assigned(), { on: '2026-11-23' }))).toContain('authorityRecorded')
  })
})
