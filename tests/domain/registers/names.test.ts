import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../domain/registers/names.ts'

const parties = 'Adams  County Sheriff\nU.S. Immigration and Customs Enforcement'

describe('the names by which entries find each other', () => {
  it('let an officer find employer and agreement, and an agency what it is a party to, however they are written', () => {
    const officer = namesOf({ register: 'officers', open: { agency: 'ADAMS COUNTY SHERIFF', agreement: 'Adams, task force' } })
    const agreement = namesOf({ register: 'agreements', open: { name: 'Adams, task force', parties } })
    const agency = namesOf({ register: 'agencies', open: { name: 'Adams County Sheriff' } })
    expect(officer.asks).toEqual(['adams county sheriff', 'adams, task force'])
    expect(agreement.answersTo).toEqual(['adams, task force', 'adams county sheriff', 'u.s. immigration and customs enforcement'])
    expect(agency).toEqual({ answersTo: ['adams county sheriff'], asks: ['adams county sheriff'] })
  })

  it('let an area be found by its state, and an operation or a rota by its id alone', () => {
    expect(namesOf({ register: 'areas', open: { name: 'Denver', region: 'Colorado' } }).answersTo).toEqual(['co'])
    expect(namesOf({ register: 'operations', open: { name: 'Operation Harbor' } })).toEqual({ answersTo: [], asks: [] })
  })
})
