import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datesUnder } from '../../domain/consequences/dates-under.ts'
import { alsoTried, nothingTried } from '../../domain/consequences/law-tried.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { linesOf, totalLines } from '../../scripts/try-law/lines.ts'
import { triedPack } from '../../scripts/try-law/tried-pack.ts'
import { limitedByLaw, noonOn } from '../support/by-law.ts'
import { wideGround, widePack2 } from '../support/office.ts'
import { tempFolder } from '../support/temp-folder.ts'

const kase = limitedByLaw()
const dates = datesUnder(kase, { own: wideGround.pack, pack: widePack2 }, noonOn('2026-12-20'), wideGround.calendar)

describe('trying a law on open cases', () => {
  it('tells of a case under its alias which dates would move, start and end', () => {
    expect(linesOf(kase, dates)).toEqual([
      'C-104  by-law: moves, 2027-01-22 → 2027-02-21',
      'C-104  footage: ends, was due 2026-12-01',
      'C-104  report: starts, due 2026-12-23',
    ])
  })

  it('adds up what would change, rule by rule and on how many cases', () => {
    const tried = [dates, dates, []].reduce(alsoTried, nothingTried)
    expect(totalLines(tried)).toEqual([
      'by-law: 2 move, 0 start, 0 end',
      'footage: 0 move, 0 start, 2 end',
      'report: 0 move, 2 start, 0 end',
      '3 open cases tried; 2 dates would move, 2 clocks start and 2 end, on 2 of them.',
    ])
  })
})

describe('which law is tried', () => {
  const packs = readPacks()

  it('is a version that is there, by its name', async () => {
    expect(await triedPack(packs, ['az', '1'])).toEqual(packs.newestPack('az'))
    expect([await triedPack(packs, ['az', '99']), await triedPack(packs, ['az']), await triedPack(packs, [])]).toEqual([null, null, null])
  })

  it('or a draft in a file, before it is a version anywhere', async () => {
    const draft = { ...packs.newestPack('az'), version: 'draft' }
    const path = join(tempFolder('try-law'), 'draft.json')
    writeFileSync(path, JSON.stringify(draft))
    expect(await triedPack(packs, [path])).toEqual(draft)
    expect(await triedPack(packs, ['jurisdictions/az/version-1.ts'])).toEqual(packs.packOf({ id: 'az', version: '1' }))
  })

  it('and a draft with a wrong value is not tried, its path is named', async () => {
    const path = join(tempFolder('try-law'), 'wrong.json')
    writeFileSync(path, JSON.stringify({ ...packs.newestPack('az'), openWays: [{ id: 'x' }] }))
    await expect(triedPack(packs, [path])).rejects.toThrow('az: openWays[0].name')
  })
})
