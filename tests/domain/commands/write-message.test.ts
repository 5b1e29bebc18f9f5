import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { assigned, closed, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const write = (kase = newComplaint()) => give(kase, 'write-message', { text: sealed('I found a photo.') }, { by: 'complainant' })

describe('a message from the complainant', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('write-message')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('is put on file and someone has to read it', () => {
    expect(factsOf(write())).toMatchObject([
      { type: 'complainantWrote', message: 'm1', text: 'I found a photo.', by: 'complainant' },
      { type: 'taskOpened', kind: 'readMessage', owner: { role: 'triage' }, about: 'm1' },
      { type: 'noticeQueued', kind: 'complainantWrote', to: 'triage-1' },
      { type: 'noticeQueued', kind: 'complainantWrote', to: 'triage-2' },
    ])
  })

  it('goes to the investigator when there is one, on a closed case too', () => {
    for (const kase of [assigned(), closed()])
      expect(factsOf(write(kase)).slice(1)).toMatchObject([
        { type: 'taskOpened', kind: 'readMessage', owner: { user: 'investigator-1' } },
        { type: 'noticeQueued', to: 'investigator-1' },
      ])
  })
})
