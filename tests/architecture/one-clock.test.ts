import { describe, expect, it } from 'vitest'
import { pathsWith, productRooms, sourcesOf } from '../support/sources.ts'

describe('the present instant', () => {
  it('is asked for in one place and handed in everywhere else', () => {
    // A workflow's clock is the engine's, the same in every replay; the engine's client counts its own waiting from the real one.
    const house = sourcesOf(productRooms.filter((room) => room !== 'workflows')).filter(({ path }) => path !== 'worker/engine.ts')
    expect(pathsWith(house, /\bnew Date\(\)|\bDate\.now\(/)).toEqual(['config/clock.ts'])
  })
})

describe('the rules', () => {
  it('know no time, no chance and no outside', () => {
    const rules = sourcesOf(['domain'])
    expect(rules.length).toBeGreaterThan(50)
    expect(
      pathsWith(rules, /\b((Math\.random|fetch|setTimeout|setInterval)\(|(performance|crypto|process|console)\.|globalThis\b)/),
    ).toEqual([])
  })

  it('have neither classes nor enums', () => {
    expect(pathsWith(sourcesOf(['domain']), /^\s*(export )?(abstract )?(class|enum|const enum) /m)).toEqual([])
  })
})
