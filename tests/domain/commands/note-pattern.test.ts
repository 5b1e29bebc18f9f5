import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { PatternKind } from '../../../domain/case/patterns.ts'
import { accepted, assigned, closed } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'
import { found } from '../../support/urgent-cases.ts'

const note = (kase: Case, pattern: PatternKind, cases: readonly string[]) => give(kase, 'note-pattern', { pattern, cases }, { by: 'post' })
const noted = (kase: Case, pattern: PatternKind, cases: readonly string[]): Case =>
  evolveAll(kase, factsOf(note(kase, pattern, cases)), kase.id) ?? kase

describe('a pattern over several cases', () => {
  it('is noted by a job alone, while the case is open', () => {
    const stages = ['triage', 'investigation', 'legalReview', 'resolution']
    expect(limitsOf('note-pattern')).toEqual({ doors: ['worker'], roles: [], stages, staleAfter: [] })
    expect(note(closed(), 'repeatSubject', ['case-2'])).toMatchObject({ refused: 'wrong-stage' })
  })

  it.each([
    ['operationCluster', { role: 'supervisor' }],
    ['repeatSubject', { role: 'lead' }],
    ['likelyDuplicate', { user: 'investigator-1' }],
  ] as const)('%s is somebody’s work: they compare the cases', (pattern, owner) => {
    expect(factsOf(note(assigned(), pattern, ['case-2', 'case-3'])).slice(0, 2)).toMatchObject([
      { type: 'patternNoted', id: 'p1', pattern, cases: ['case-2', 'case-3'] },
      { type: 'taskOpened', kind: 'lookAtPattern', owner, about: 'p1' },
    ])
  })

  it('is noted once, and again when another case joins it', () => {
    const kase = noted(accepted(), 'operationCluster', ['case-2', 'case-3'])
    expect(note(kase, 'operationCluster', ['case-3', 'case-2'])).toEqual([])
    expect(note(kase, 'operationCluster', ['case-3'])).toEqual([])
    const grown = noted(kase, 'operationCluster', ['case-2', 'case-3', 'case-4'])
    expect(grown.patterns?.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('of one kind says nothing about another', () => {
    const kase = noted(accepted(), 'likelyDuplicate', ['case-2'])
    expect(typesOf(note(kase, 'repeatSubject', ['case-2']))[0]).toBe('patternNoted')
  })

  it('makes the case urgent when it is the operation or the subject that repeats, once however it grows', () => {
    const kase = noted(accepted(), 'operationCluster', ['case-2', 'case-3'])
    expect(found(kase)).toEqual(['U11'])
    expect(found(noted(kase, 'operationCluster', ['case-2', 'case-3', 'case-4']))).toEqual(['U11'])
    expect(found(noted(accepted(), 'repeatSubject', ['case-2', 'case-3']))).toEqual(['U12'])
    expect(found(noted(accepted(), 'likelyDuplicate', ['case-2']))).toEqual([])
  })
})
