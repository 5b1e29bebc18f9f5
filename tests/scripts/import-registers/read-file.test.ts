import { describe, expect, it } from 'vitest'
import { readFileOf } from '../../../scripts/import-registers/read-file.ts'
import { wishOf } from '../../../scripts/import-registers/wish.ts'

const head = 'date,state,county,zip,agency,agency_id,ori,type'
const lists = (...rows: string[]) => readFileOf('agreements', Buffer.from(`${[head, ...rows].join('\n')}\n`))
const pinal = 'ARIZONA,Pinal County,85132,pinal county sheriff,1,AZ01,Task Force Model'
const yuma = 'ARIZONA,Yuma County,85364,yuma county sheriff,2,AZ02,Warrant Service Officer'

describe('dated lists of agreements', () => {
  it('become one entry for each agency and model, however often it was listed', () => {
    const { entries, rejected } = lists(`2025-05-16 am,${pinal}`, `2025-05-19 am,${pinal}`, `2025-05-19 pm,${pinal}`)
    expect(rejected).toEqual([])
    expect(entries).toMatchObject([
      {
        line: 2,
        entry: {
          name: 'Pinal County Sheriff, task force',
          state: 'AZ',
          status: 'inForce',
          listed: '3 lists, 2025-05-16 am to 2025-05-19 pm',
        },
      },
    ])
  })

  it('keep an agency that vanished, and say that the newest list has it no more', () => {
    const { entries } = lists(`2025-05-16 am,${pinal}`, `2025-05-16 am,${yuma}`, `2025-05-19 am,${pinal}`)
    expect(entries.map(({ entry }) => entry.status)).toEqual(['inForce', 'notListed'])
  })

  it('name a row that says the same of the same list again, with the line it repeats', () => {
    expect(lists(`2025-05-16 am,${pinal}`, `2025-05-16 am,${pinal}`).rejected).toEqual([{ line: 3, reason: 'says the same as line 2' }])
  })

  it('take the good rows and list each other one with every reason', () => {
    const { entries, rejected, rows } = lists(
      `2025-05-16 am,${pinal}`,
      'some day,ATLANTIS,Pinal County,85132,,1,AZ01,Gentlemen’s Agreement',
      '2025-05-16 am,ARIZONA,too few',
    )
    expect(entries).toHaveLength(1)
    expect(rejected).toEqual([
      {
        line: 3,
        reason:
          'the date "some day" is none; the state "ATLANTIS" is not known; no agency is named; the model "Gentlemen’s Agreement" is not known',
      },
      { line: 4, reason: 'has 3 cells where the first line has 8' },
    ])
    expect(rows).toBe(3)
  })

  it('hold NA where nothing was known, which is no county', () => {
    const { entries } = lists('2025-05-16 am,FLORIDA,NA,NA,florida highway patrol,NA,NA,Task Force Model')
    expect(entries).toMatchObject([{ entry: { county: '', name: 'Florida Highway Patrol, task force' } }])
  })

  it('without their columns are not begun', () => {
    expect(readFileOf('agreements', Buffer.from('date,state\n2025-05-16,ARIZONA\n')).missing).toEqual([
      'county',
      'agency',
      'agency_id',
      'type',
    ])
  })
})

describe('areas of field offices', () => {
  it('are read with spaces before the quotes, a whole state or a county', () => {
    const file =
      '"office_name", "state_name", "county_name", "notes"\n"Denver", "Colorado", "", ""\n"Buffalo", "New York", "Albany", "Upstate"\n"", "Utah", "", ""\n'
    const { entries, rejected } = readFileOf('areas', Buffer.from(file))
    expect(entries.map(({ entry }) => entry)).toEqual([
      { name: 'Denver', region: 'Colorado', county: '', notes: '' },
      { name: 'Buffalo', region: 'New York', county: 'Albany', notes: 'Upstate' },
    ])
    expect(rejected).toEqual([{ line: 4, reason: 'no office is named' }])
  })
})

describe('the command line', () => {
  it('names one file and a kind that is known', () => {
    expect(wishOf(['lists.csv', '--kind', 'agreements'])).toEqual({ file: 'lists.csv', kind: 'agreements' })
    for (const args of [[], ['a.csv'], ['a.csv', '--kind', 'people'], ['a.csv', 'b.csv', '--kind', 'areas'], ['a.csv', '--sort']])
      expect(wishOf(args)).toBeNull()
  })
})
