import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { approved, assigned, closed, decided, decideOn } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const close = (kase = decided()) => give(kase, 'close-case', {})

describe('closing a case', () => {
  it('is for supervisors and the lead once every allegation has reached its decision, from a page that shows the last word', () => {
    expect(limitsOf('close-case')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['resolution'],
      staleAfter: ['decisionMade', 'complainantWrote'],
    })
  })

  it('closes every allegation with its decision and leaves nothing owed', () => {
    const kase = decided()
    const after = evolveAll(kase, factsOf(close(kase)), kase.id) ?? kase
    expect(after.allegations).toMatchObject([{ step: 'closed', decision: { outcome: 'sustained' }, investigator: 'investigator-1' }])
    expect([stageOf(after), after.clocks.every((clock) => clock.metAt), after.tasks.every((task) => task.doneAt)]).toEqual([
      'closed',
      true,
      true,
    ])
  })

  it('tells the complainant that there is an outcome, once', () => {
    expect(factsOf(close()).filter((fact) => fact.type === 'noticeQueued')).toMatchObject([{ kind: 'outcome', to: 'complainant' }])
  })

  it('is refused while an allegation is undecided, and says which', () => {
    const half = decideOn(approved(['F1', 'S1']), 'a1')
    expect(close(half)).toMatchObject({ refused: 'allegation-undecided', with: { undecided: 1, of: 2, allegation: 'S1' } })
  })

  it('is refused while an allegation is still investigated, and a second time', () => {
    expect(close(assigned())).toMatchObject({ refused: 'wrong-stage' })
    expect(close(closed())).toMatchObject({ refused: 'wrong-stage' })
  })
})
