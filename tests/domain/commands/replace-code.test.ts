import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { newComplaint } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const replace = (kase = newComplaint()) => give(kase, 'replace-code', { lookup: 'lookup-2', verifyKey: 'verify-2' }, { by: 'complainant' })

describe('taking a new code', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('replace-code')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('holds at once: the case answers to the new code and to no other', () => {
    const kase = newComplaint()
    const facts = factsOf(replace(kase))
    expect(evolveAll(kase, facts, kase.id)).toMatchObject({ lookup: 'lookup-2', verifyKey: 'verify-2', mailboxKeyVersion: 2 })
    expect(facts.map((fact) => fact.type)).toEqual(['codeReplaced', 'noticeQueued'])
  })

  it('is already so when it is the code of the case', () => {
    const kase = newComplaint()
    expect(replace(evolveAll(kase, factsOf(replace(kase)), kase.id) ?? kase)).toEqual([])
  })
})
