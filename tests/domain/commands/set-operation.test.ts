import { describe, expect, it } from 'vitest'
import { accepted } from '../../support/cases.ts'
import { give, limitsOf } from '../../support/commands.ts'
import { followed } from '../../support/urgent-cases.ts'

const set = (kase = accepted(), operation: string | null = 'operation-1') => give(kase, 'set-operation', { operation })

describe('saying in which operation it happened', () => {
  it('is for those who work on the case until it is closed', () => {
    expect(limitsOf('set-operation')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['operationSet'],
    })
  })

  it('keeps the key that cases share, and the name as the register has it that day', () => {
    expect(followed(accepted(), set()).operation).toEqual({ entry: 'operation-1', name: 'Operation Harbor' })
  })

  it('is said once, and may be taken back', () => {
    const kase = followed(accepted(), set())
    expect(set(kase)).toEqual([])
    const without = followed(kase, set(kase, null))
    expect(without.operation).toBeNull()
    expect(set(without, null)).toEqual([])
  })

  it('is refused for what is no operation of the register', () => {
    expect(set(accepted(), 'operation-9')).toMatchObject({ refused: 'not-in-register' })
  })
})
