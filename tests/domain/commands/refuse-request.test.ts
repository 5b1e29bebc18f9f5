import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { asksToWithdraw, happens, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const asked = happens(newComplaint(), asksToWithdraw(newComplaint()), { by: 'complainant' })
const refuse = (kase: Case, request = 'r1') =>
  give(kase, 'refuse-request', { request, words: sealed('It was not you.') }, { by: 'triage-1' })

describe('refusing what someone asked for with the code', () => {
  it('is for whoever speaks with the complainant, at every stage', () => {
    expect(limitsOf('refuse-request')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('changes nothing on the case, ends the task and says so in the mailbox', () => {
    const facts = factsOf(refuse(asked))
    expect(facts).toMatchObject([
      { type: 'requestRefused', request: 'r1', words: 'It was not you.' },
      { type: 'taskCompleted', task: 't3' },
      { type: 'noticeQueued', kind: 'newMessage', to: 'complainant' },
    ])
    expect(evolveAll(asked, facts, asked.id)?.withdrawnAt).toBeNull()
  })

  it('is refused when the wish has ended and when nobody asked', () => {
    const done = evolveAll(asked, factsOf(refuse(asked)), asked.id) ?? asked
    expect(refuse(done)).toMatchObject({ refused: 'request-ended' })
    expect(refuse(newComplaint())).toMatchObject({ refused: 'no-such-request' })
  })
})
