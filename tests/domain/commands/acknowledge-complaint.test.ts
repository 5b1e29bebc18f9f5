import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'

const acknowledge = (kase = newComplaint(), words: string | null = null) =>
  give(kase, 'acknowledge-complaint', { words: words === null ? null : sealed(words) }, { by: 'hotline-1' })

describe('acknowledging a complaint', () => {
  it('is for the hotline, triage and supervisors while the case is at triage, and no page is too old for it', () => {
    expect(limitsOf('acknowledge-complaint')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'supervisor'],
      stages: ['triage'],
      staleAfter: [],
    })
  })

  it('meets the acknowledgement limit, ends its task and tells the complainant', () => {
    expect(factsOf(acknowledge())).toMatchObject([
      { type: 'complaintAcknowledged', by: 'hotline-1' },
      { type: 'clockMet', clock: 'c1' },
      { type: 'taskCompleted', task: 't1' },
      { type: 'noticeQueued', kind: 'acknowledgement', to: 'complainant' },
    ])
  })

  it('sends the words along as a message', () => {
    expect(factsOf(acknowledge(newComplaint(), 'We read it.'))).toContainEqual(
      expect.objectContaining({ type: 'officeWrote', message: 'm1', text: 'We read it.' }),
    )
  })

  it('sends one mail for the word and the words: both read the same, and each mail may be seen by somebody else', () => {
    const mails = factsOf(acknowledge(newComplaint(), 'We read it.')).filter(({ type }) => type === 'noticeQueued')
    expect(mails).toMatchObject([{ kind: 'acknowledgement', to: 'complainant' }])
  })

  it('is already so when a colleague did it, and when the complaint was accepted', () => {
    const kase = newComplaint()
    expect(acknowledge(evolveAll(kase, factsOf(acknowledge(kase)), kase.id) ?? kase)).toEqual([])
    expect(acknowledge(accepted())).toEqual([])
  })

  it('still sends the words when a colleague acknowledged first', () => {
    expect(typesOf(acknowledge(accepted(), 'We read it.'))).toEqual(['officeWrote', 'noticeQueued'])
  })
})
