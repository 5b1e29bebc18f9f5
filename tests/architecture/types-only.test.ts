import { describe, expect, it } from 'vitest'
import { code, sourcesOf } from '../support/sources.ts'

/** Imports of another room by value: `import x`, or `import { type x, y }`. */
const byValue = (room: string, from: string) =>
  sourcesOf([room]).flatMap((source) =>
    [...code(source).matchAll(/^import (?!type )([^'"]*?)from '([^']+)'/gm)]
      .filter(([, , path]) => path?.includes(`../${from}/`))
      .filter(([, names]) => !/^\{(\s*type \w+,?)+\s*\}\s*$/.test(names ?? ''))
      .map(([line]) => `${source.path}: ${line}`),
  )

describe('what is imported for its types alone', () => {
  it('the rules, by workflows: what is decided must never be decided again by replay', () => {
    expect(byValue('workflows', 'domain')).toEqual([])
  })

  it('the rules, by rule packs, which are data', () => {
    expect(byValue('jurisdictions', 'domain')).toEqual([])
  })

  it('the rules, by keys', () => {
    expect(byValue('keys', 'domain')).toEqual([])
  })
})
