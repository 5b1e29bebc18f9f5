import { describe, expect, it } from 'vitest'
import { findPatterns } from '../../../domain/patterns/find-patterns.ts'
import type { CaseTraits } from '../../../domain/patterns/traits.ts'

const now = '2026-11-23T16:00:00.000Z'
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
const day = 24

const one = (id: string, over: Partial<CaseTraits> = {}): CaseTraits => ({
  id,
  office: 'denver',
  receivedAt: ago(day),
  incidentMonth: '2026-11',
  operation: null,
  people: [],
  subjects: [],
  ...over,
})
const found = (...cases: CaseTraits[]) => findPatterns(cases, now).map(({ caseId, pattern, cases: rest }) => `${caseId} ${pattern} ${rest}`)
const onOperation = (id: string, hours: number) => one(id, { operation: 'op-1', receivedAt: ago(hours) })
const about = (id: string, days: number) => one(id, { subjects: ['badge'], receivedAt: ago(days * day) })

describe('three complaints on one operation within 72 hours (U11)', () => {
  it('are noted on each of the three', () => {
    const cases = [onOperation('a', 0), onOperation('b', 30), onOperation('c', 72)]
    expect(found(...cases)).toEqual(['a operationCluster b,c', 'b operationCluster a,c', 'c operationCluster a,b'])
  })

  it('are no cluster when there are two, or when the third came an hour too late', () => {
    expect(found(onOperation('a', 0), onOperation('b', 1))).toEqual([])
    expect(found(onOperation('a', 0), onOperation('b', 1), onOperation('c', 73))).toEqual([])
  })

  it('are no cluster when they lie on two operations, or in two offices', () => {
    expect(found(onOperation('a', 0), onOperation('b', 1), one('c', { operation: 'op-2' }))).toEqual([])
    expect(found(onOperation('a', 0), onOperation('b', 1), { ...onOperation('c', 2), office: 'phoenix' })).toEqual([])
  })

  it('grow with every further one that comes within 72 hours of them', () => {
    const cases = [onOperation('a', 100), onOperation('b', 60), onOperation('c', 50), onOperation('d', 0)]
    expect(found(...cases)).toEqual([
      'a operationCluster b,c',
      'b operationCluster a,c,d',
      'c operationCluster a,b,d',
      'd operationCluster b,c',
    ])
  })
})

describe('the same subject in three cases within twelve months (U12)', () => {
  it('is noted on each of them', () => {
    expect(found(about('a', 1), about('b', 100), about('c', 360))).toEqual([
      'a repeatSubject b,c',
      'b repeatSubject a,c',
      'c repeatSubject a,b',
    ])
  })

  it('is none with two, or when one lies further back', () => {
    expect(found(about('a', 1), about('b', 100))).toEqual([])
    expect(found(about('a', 1), about('b', 100), about('c', 366))).toEqual([])
  })

  it('counts a case once, however often its subject stands in it', () => {
    expect(found(one('a', { subjects: ['badge', 'badge'] }), about('b', 1))).toEqual([])
  })
})

describe('a complaint by somebody who complained before', () => {
  const by = (id: string, over: Partial<CaseTraits> = {}) => one(id, { people: ['mail', 'phone'], ...over })

  it('is likely a duplicate when it is about the same month, and is noted once although two ways lead to them', () => {
    expect(found(by('a'), by('b', { receivedAt: ago(60 * day) }))).toEqual(['a likelyDuplicate b', 'b likelyDuplicate a'])
  })

  it('is none about another month, or by somebody else', () => {
    expect(found(by('a'), by('b', { incidentMonth: '2026-10' }))).toEqual([])
    expect(found(by('a'), one('b', { people: ['other'] }))).toEqual([])
  })

  it('without a month is likely one when it came within two weeks', () => {
    expect(found(by('a', { incidentMonth: null }), by('b', { receivedAt: ago(14 * day) }))).toHaveLength(2)
    expect(found(by('a', { incidentMonth: null }), by('b', { receivedAt: ago(16 * day) }))).toEqual([])
  })
})
