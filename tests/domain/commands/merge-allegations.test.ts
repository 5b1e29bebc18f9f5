import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assign, assigned, happens, sealed, send } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const merge = (kase: ReturnType<typeof assigned>, allegations = ['a2'], into = 'a1') =>
  give(kase, 'merge-allegations', { allegations, into, reasons: sealed('Both tell of the same push.') })
const afterwards = (kase: ReturnType<typeof assigned>, allegations?: string[], into?: string) =>
  evolveAll(kase, factsOf(merge(kase, allegations, into)), kase.id) ?? kase

describe('merging allegations', () => {
  it('is for triage and supervisors, as long as none of them has gone to legal review', () => {
    expect(limitsOf('merge-allegations')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'supervisor'],
      stages: ['triage', 'investigation'],
      staleAfter: [
        'investigatorAssigned',
        'sentToLegalReview',
        'decisionMade',
        'allegationSplit',
        'allegationsMerged',
        'allegationRetyped',
      ],
    })
    const sent = send(assigned(['F1', 'S1']), ['a2'])
    expect(merge(sent)).toMatchObject({ refused: 'allegation-elsewhere', with: { allegation: 'S1', step: 'legalReview' } })
  })

  it('leaves one, with the subjects of both, and the other readable as merged into it', () => {
    const about = (kase: ReturnType<typeof assigned>, n: number) =>
      happens(kase, { type: 'subjectNamed', subject: `s${n}`, allegations: [`a${n}`], agency: 'ice', name: sealed('name') })
    const kase = afterwards(about(about(assigned(['F1', 'S1']), 1), 2))
    expect(kase.allegations).toMatchObject([{ id: 'a1', code: 'F1', subjects: ['s1', 's2'] }])
    expect(kase.merged).toMatchObject([{ id: 'a2', code: 'S1', subjects: ['s2'], into: 'a1', by: 'supervisor-1' }])
  })

  it('never gives the id of one that was merged away again', () => {
    const kase = afterwards(accepted(['F1', 'S1']))
    expect(factsOf(give(kase, 'add-allegation', inputs['add-allegation']))[0]).toMatchObject({ allegation: 'a3' })
  })

  it('gives no new time: the limit of what was merged away runs on for the one that is left', () => {
    const first = assign(accepted(['F1', 'S1']), ['a2'], 'investigator-1')
    const both = assign(first, ['a1'], 'investigator-2')
    const [earlier] = both.clocks.filter((clock) => clock.rule === 'investigate')
    expect(afterwards(both).clocks.find((clock) => clock.id === earlier?.id)).toMatchObject({ allegations: ['a1'], metAt: null })
  })

  it('ends what an investigator owed on a part that is gone, and hands on the rest of their work', () => {
    const both = assign(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'), ['a2'], 'investigator-2')
    const open = afterwards(both).tasks.filter((task) => !task.doneAt)
    expect(open.filter((task) => 'user' in task.owner && task.owner.user === 'investigator-2')).toEqual([])
  })

  it('ends the wait for an investigator when what waited is merged into what somebody has', () => {
    const kase = afterwards(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'))
    expect(kase.clocks.filter((clock) => clock.rule === 'assign' && !clock.metAt)).toEqual([])
  })

  it('is refused into itself, into one that stands less far, and into one nobody made', () => {
    const kase = assign(accepted(['F1', 'S1']), ['a2'], 'investigator-1')
    expect(merge(kase, ['a1'], 'a1')).toMatchObject({ refused: 'merged-into-itself', with: { allegation: 'F1' } })
    expect(merge(kase)).toMatchObject({ refused: 'merged-into-earlier', with: { allegation: 'S1', into: 'F1' } })
    expect(merge(kase, ['a1'], 'a9')).toMatchObject({ refused: 'no-such-allegation' })
  })
})
