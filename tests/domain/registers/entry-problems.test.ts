import { describe, expect, it } from 'vitest'
import { entryProblems } from '../../../domain/registers/entry-problems.ts'
import { isRegister, registerNames, registerOf } from '../../../domain/registers/kinds.ts'

const agreement = { name: 'Pinal County Sheriff, task force', parties: 'Pinal County Sheriff\nICE', model: 'taskForce', status: 'inForce' }
const texts = (...given: Parameters<typeof entryProblems>) => entryProblems(...given).map(({ text }) => text)

describe('an entry of a register', () => {
  it('is taken when it is whole', () => {
    expect(entryProblems('agreements', agreement)).toEqual([])
    expect(entryProblems('onCall', { post: 'shiftLead', person: 'lead-1', from: '2026-11-23' }, ['lead-1'])).toEqual([])
  })

  it('is refused with every problem at once', () => {
    expect(texts('agreements', { ...agreement, name: '', model: 'handshake', from: 'soon', secret: 'x' })).toEqual([
      '"Name" is missing.',
      'Choose under "Model" only what is offered.',
      'Write "From" as a month, a day and a year with four digits.',
      '"secret" is no field of this register.',
    ])
  })

  it('does not end before it begins, nor does a certification', () => {
    expect(texts('agreements', { ...agreement, from: '2026-02-01', to: '2026-02-01' })).toEqual(['It ends before it begins.'])
    const officer = { name: 'Deputy', agency: 'Sheriff', certifiedFrom: '2026-02-01', certifiedTo: '2025-02-01' }
    expect(entryProblems('officers', officer)).toEqual([{ field: 'certifiedTo', text: 'It ends before it begins.' }])
  })

  it('of a disputed agreement says what at least two parties say', () => {
    expect(texts('agreements', { ...agreement, status: 'disputed', positions: 'County board: void' })).toEqual([
      'A disputed agreement needs what at least two parties say, a line for each.',
    ])
    expect(texts('agreements', { ...agreement, status: 'disputed', positions: 'County board: void\nAttorney and ICE: in force' })).toEqual(
      [],
    )
  })

  it('names nobody who does not work here, and writes no novel', () => {
    expect(texts('onCall', { post: 'shiftLead', person: 'nobody', from: '2026-11-23' }, ['lead-1'])).toEqual([
      'Nobody here can be named under "Who" like that.',
    ])
    expect(texts('agreements', { ...agreement, name: 'x'.repeat(201) })).toEqual(['"Name" is longer than 200 characters.'])
  })
})

describe('the registers', () => {
  it('are six, each field once, and an officer’s name is sealed', () => {
    expect(registerNames).toEqual(['agencies', 'officers', 'agreements', 'operations', 'onCall', 'areas'])
    for (const register of registerNames) {
      const names = registerOf(register).fields.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
    expect(
      registerOf('officers')
        .fields.filter(({ sealed }) => sealed)
        .map(({ name }) => name),
    ).toEqual(['name', 'badge'])
    expect([isRegister('officers'), isRegister('constructor')]).toEqual([true, false])
  })
})
