import { describe, expect, it } from 'vitest'
import { allegationCodes, allegationName, families, taxonomy } from '../../../domain/allegations/taxonomy.ts'

describe('the kinds of allegation', () => {
  it('are forty, each with a code of its own that begins with its family', () => {
    expect(taxonomy).toHaveLength(40)
    expect(new Set(allegationCodes).size).toBe(40)
    for (const { code, family } of taxonomy) expect(code).toMatch(new RegExp(`^${family}[1-9]$`))
  })

  it('are numbered within their family without a gap, and no family is empty', () => {
    for (const family of Object.keys(families)) {
      const numbers = taxonomy.filter((kind) => kind.family === family).map((kind) => Number(kind.code.slice(1)))
      expect(numbers).toEqual(numbers.map((_, i) => i + 1))
      expect(numbers.length).toBeGreaterThan(0)
    }
  })

  it('have a severity from 1 to 5 and say what to collect', () => {
    for (const { severity, collect, name } of taxonomy) {
      expect([1, 2, 3, 4, 5]).toContain(severity)
      expect([collect.length > 0, name.length > 0]).toEqual([true, true])
    }
  })

  it('offer no mediation where life, liberty or a child is at stake', () => {
    expect(taxonomy.filter((kind) => kind.mediate && (kind.severity >= 4 || kind.family === 'C'))).toEqual([])
  })

  it('are read by staff as code and name', () => {
    expect(allegationName('F1')).toBe('F1 Excessive or needless force')
  })
})
