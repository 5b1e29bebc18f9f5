import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { assigned, inLegalReview, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'

const send = (kase = assigned(), by = 'investigator-1') => give(kase, 'send-message', { text: sealed('When can we call?') }, { by })

describe('writing to the complainant', () => {
  it('is for everyone who speaks for the office, at every stage, however old the page', () => {
    expect(limitsOf('send-message')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('puts the message in their mailbox and lets them know by mail if they asked for that', () => {
    expect(factsOf(send())).toMatchObject([
      { type: 'officeWrote', message: 'm1', text: 'When can we call?' },
      { type: 'noticeQueued', kind: 'newMessage', to: 'complainant' },
    ])
  })

  it('sends no mail to someone who asked for none', () => {
    expect(typesOf(send(newComplaint({ mail: false }), 'triage-1'))).toEqual(['officeWrote'])
  })

  it('is refused to legal reviewers: what they say is for the office', () => {
    expect(send(inLegalReview(), 'legal-1')).toMatchObject({ refused: 'not-your-role' })
  })
})
