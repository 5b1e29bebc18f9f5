import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Sorted, sortRows } from '../../../scripts/replay/cases.ts'
import { columnTrouble } from '../../../scripts/replay/columns.ts'
import { type Mapping, readMapping } from '../../../scripts/replay/mapping.ts'
import { type FileRows, rowsOf } from '../../../scripts/replay/rows.ts'

const today = '2026-11-23'
const fixture = (name: string) => new URL(`../../fixtures/replay/${name}`, import.meta.url).pathname

let mapping: Mapping
let file: FileRows
let sorted: Sorted
beforeAll(async () => {
  mapping = await readMapping(fixture('register.json'))
  file = rowsOf(await readFile(fixture('register.csv')))
  sorted = sortRows(file, mapping, Number.POSITIVE_INFINITY, today)
})

const reasonAt = (line: number) => sorted.rejected.find((row) => row.line === line)?.reason
const caseOf = (number: string) => sorted.cases.find((one) => one.number === number)

describe('the rows of a register', () => {
  it('are found behind a byte-order mark, without blank lines', () => {
    expect(file.columns[0]).toBe('File')
    expect(file.rows.length + file.rejected.length).toBe(17)
  })

  it('are all in a case or rejected, none lost and none counted twice', () => {
    const lines = [...sorted.cases.flatMap(({ rows }) => rows.map(({ line }) => line)), ...sorted.rejected.map(({ line }) => line)]
    expect(lines).toHaveLength(17)
    expect(new Set(lines).size).toBe(17)
  })

  it('of one case are brought together wherever they stand', () => {
    expect(caseOf('20-1')?.rows.map(({ line }) => line)).toEqual([2, 3, 5])
  })

  it('mean the same in every spelling', () => {
    expect(caseOf('20-1')?.rows.map(({ allegation }) => allegation.code)).toEqual(['B4', 'F1', 'B4'])
    expect(new Set(['20-2', '20-3'].map((number) => caseOf(number)?.channel))).toEqual(new Set(['by telephone']))
    expect(caseOf('20-11')?.rows[0]?.allegation).toMatchObject({ code: 'F1', recorded: 'Rough Handling' })
  })

  it('name a unit where one is known', () => {
    expect(caseOf('20-1')?.rows.map(({ unit }) => unit)).toEqual(['NORTH SIDE', 'NORTH SIDE', 'NORTH SIDE, NIGHTS'])
    expect(caseOf('20-2')?.rows[0]?.unit).toBeNull()
  })
})

describe('a row is rejected with its reason when', () => {
  it.each([
    ['it contradicts the date of its case', 7, 'gives another date than the first row of its case'],
    ['it has no case number', 8, 'has no case number'],
    ['its case number is none', 9, '"2020/4" is no case number'],
    ['its date is in no calendar', 10, '"2020/02/30 00:00:00+00" is no date'],
    ['its date has not come yet', 11, '2099-01-01 has not come yet'],
    ['its channel was never mapped', 12, 'the channel "Pigeon" is not in the mapping'],
    ['its allegation was never mapped', 13, 'the allegation "Whistling" is not in the mapping'],
    ['it stands there already', 15, 'is a row that stands there already'],
    ['it contradicts the channel of its case', 16, 'gives another channel than the first row of its case'],
    ['it has a cell too many', 17, 'has 8 cells where the first line has 7'],
    ['a quotation mark stands where none can', 18, 'lies within quotation marks that do not fit together'],
  ])('%s', (_, line, reason) => {
    expect(reasonAt(line)).toBe(reason)
  })
})

describe('a quotation that nobody closed', () => {
  it('takes no row along in silence: each line it swallowed is told', () => {
    const { rows, rejected } = rowsOf(Buffer.from('a,b\n1,"x\n\n2,y\n3,"z"\n4,w\n'))
    expect(rows.map(({ line }) => line)).toEqual([6])
    expect(rejected.map(({ line }) => line)).toEqual([2, 4, 5])
    expect(rowsOf(Buffer.from('a,b\n1,"x\n2,y\n')).rejected.map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('a limit', () => {
  it('counts cases; the rows of those beyond it are counted apart', () => {
    const limited = sortRows(file, mapping, 2, today)
    expect(limited.cases.map(({ number }) => number)).toEqual(['20-1', '20-2'])
    expect(limited.beyondLimit.map(({ number }) => number)).toEqual(['20-3', '20-11'])
    expect(limited.rejected).toEqual(sorted.rejected)
  })
})

describe('a mapping', () => {
  it('must fit the columns of the file, and says which it does not carry', () => {
    expect(columnTrouble(file.columns, mapping)).toEqual({ missing: [], unnamed: [] })
    expect(columnTrouble(['File', 'What', 'Weather'], mapping)).toEqual({ missing: ['Taken', 'How', 'Unit', 'Row'], unnamed: ['Weather'] })
  })

  it('for Detroit can be used', async () => {
    const detroit = await readMapping(new URL('../../../scripts/replay/mappings/detroit-2016-2020.json', import.meta.url).pathname)
    expect(detroit.name).toBe('detroit-2016-2020')
  })

  it('that cannot be used says every reason', async () => {
    const { message } = await readMapping(fixture('wrong.json')).then(
      () => new Error('it was used'),
      (error: Error) => error,
    )
    expect(message).toContain('columns.case: ')
    expect(message).toContain('casePattern: must be a regular expression')
    expect(message).toContain('allegations.Rudeness.code: ')
  })

  it.each([
    ['is no JSON', 'register.csv', 'cannot be used'],
    ['is not there', 'none.json', 'cannot be read'],
    ['means two things by one word', 'two-spellings.json', '"front-desk" stands there twice, in two spellings'],
  ])('that %s is refused', async (_, name, said) => {
    await expect(readMapping(fixture(name))).rejects.toThrow(said)
  })
})
