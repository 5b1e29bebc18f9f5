import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { fileComplaintFacts } from '../../../domain/commands/file-complaint.ts'
import { newComplaint, opening, receivedAt } from '../../support/cases.ts'
import { ground } from '../../support/office.ts'

describe('a complaint that comes in', () => {
  it('opens a case at triage under the id it was filed with', () => {
    const kase = evolveAll(null, fileComplaintFacts('case-9', opening, ground), 'case-9')
    expect(kase).toMatchObject({ id: 'case-9', reference: '7Q4M92K', allegations: [], openedAt: receivedAt })
    expect(kase && stageOf(kase)).toBe('triage')
  })

  it('starts the limits of acknowledging and triage from when it was received, however late it is read', () => {
    expect(newComplaint().clocks).toMatchObject([
      { id: 'c1', rule: 'acknowledge', triggerAt: receivedAt, dueOn: '2026-11-25', dueAt: '2026-11-26T07:00:00.000Z' },
      { id: 'c2', rule: 'triage', triggerAt: receivedAt, dueOn: '2026-12-03', dueAt: '2026-12-04T07:00:00.000Z' },
    ])
  })

  it('gives triage the work and sends nobody any mail', () => {
    expect(newComplaint().tasks).toMatchObject([
      { id: 't1', kind: 'acknowledge', owner: { role: 'triage' }, dueAt: '2026-11-26T07:00:00.000Z' },
      { id: 't2', kind: 'triage', owner: { role: 'triage' }, dueAt: '2026-12-04T07:00:00.000Z' },
    ])
    expect(newComplaint().notices).toEqual([])
  })

  it('names the member of staff who took the call, else the complainant', () => {
    const [byPhone] = fileComplaintFacts('case-1', { ...opening, channel: 'hotline', enteredBy: 'hotline-1' }, ground)
    const [byWeb] = fileComplaintFacts('case-1', opening, ground)
    expect([byPhone?.by, byWeb?.by]).toEqual(['hotline-1', 'complainant'])
  })
})
