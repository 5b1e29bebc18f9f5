import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assigned } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const report = (kase = accepted(), notice = 'l1') => give(kase, 'report-undelivered', { notice }, { by: 'post' })

describe('a notice that could not be delivered', () => {
  it('is reported by the post alone, at every stage', () => {
    expect(limitsOf('report-undelivered')).toEqual({ doors: ['worker'], roles: [], stages: steps, staleAfter: [] })
  })

  it('gives whoever looks after the complainant the task to reach them another way', () => {
    expect(factsOf(report())).toMatchObject([
      { type: 'noticeUndelivered', notice: 'l1', by: 'post' },
      { type: 'taskOpened', kind: 'reachAnotherWay', owner: { role: 'triage' }, about: 'l1' },
    ])
    expect(factsOf(report(assigned()))[1]).toMatchObject({ owner: { user: 'investigator-1' } })
  })

  it('is already so the second time', () => {
    const kase = accepted()
    expect(report(evolveAll(kase, factsOf(report(kase)), kase.id) ?? kase)).toEqual([])
  })

  it('is refused for a notice nobody queued', () => {
    expect(report(accepted(), 'l9')).toMatchObject({ refused: 'no-such-notice' })
  })
})
