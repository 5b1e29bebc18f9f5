import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'

const stop = (kase: Case) => give(kase, 'stop-contact', {}, { by: 'complainant' })
const stopped = (kase: Case) => evolveAll(kase, factsOf(stop(kase)), kase.id) ?? kase
const askedForMail = (kase: Case) =>
  evolveAll(kase, factsOf(give(kase, 'change-contact-plan', { plan: sealed('plan'), mail: true }, { by: 'complainant' })), kase.id) ?? kase

describe('stopping all contact', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('stop-contact')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('holds at once: no mail goes out any more', () => {
    const kase = stopped(newComplaint())
    expect(kase).toMatchObject({ mail: false, contact: { mail: false, stopped: true } })
    expect(typesOf(give(kase, 'send-message', { text: sealed('text') }))).toEqual(['officeWrote'])
  })

  it('is already so the second time', () => {
    expect(stop(stopped(newComplaint()))).toEqual([])
  })

  it('ends a new contact plan that still waits, so that it does not start contact again', () => {
    expect(stopped(askedForMail(newComplaint())).requests).toMatchObject([{ endedAt: expect.any(String) }])
    expect(stopped(askedForMail(stopped(newComplaint()))).requests).toMatchObject([{ endedAt: expect.any(String) }])
  })
})
