import { expect, it } from 'vitest'
import { linesOf, wouldHaveIt } from '../../scripts/try-law/lines.ts'
import { limitedByLaw, noonOn } from '../support/by-law.ts'
import { wideGround } from '../support/office.ts'

const kase = limitedByLaw()
const longer = {
  ...wideGround.pack,
  version: '2',
  clocks: wideGround.pack.clocks.map((rule) => (rule.id === 'by-law' ? { ...rule, length: 90 } : rule)),
}

it('tells of a case under its alias which dates would move, and of one it does not concern nothing', () => {
  expect(wouldHaveIt(kase, longer)).toBe(true)
  expect([wouldHaveIt(kase, wideGround.pack), wouldHaveIt(kase, { ...longer, id: 'nm' })]).toEqual([false, false])
  expect(linesOf(kase, longer, noonOn('2026-12-20'), wideGround.calendar)).toEqual(['C-104  by-law: 2027-01-22 → 2027-02-21'])
})
