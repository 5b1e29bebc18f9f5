import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { releaseHeld } from '../../../store/nudging/release-held.ts'
import type { Browser } from '../../support/browser-like.ts'
import { investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'
import { fileByWeb, settle } from '../../support/trial-office.ts'

let desk: StaffDesk
let admin: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  admin = await signedIn(desk, 'administrator-1')
})
afterAll(() => desk.close())

describe('the health page', () => {
  it('says when the engine and the worker were never heard of, and what to do', async () => {
    const page = await admin.get('/admin/health')
    expect(page.text).toContain('Never heard of')
    expect(page.text).toContain('Start the worker')
  })

  it('shows an engine that fails, and a part that fell silent', async () => {
    const { pulses } = desk.office.admin
    await pulses.create({ _id: 'engine', state: 'failing', errorClass: 'TransportError', at: desk.now(), shape: 1 })
    await pulses.create({ _id: 'nudger', state: 'ok', errorClass: null, at: '2026-01-05T16:00:00.000Z', shape: 1 })
    const page = await admin.get('/admin/health')
    expect(page.text).toContain('Fails: TransportError')
    expect(page.text).toContain('Silent since Jan 5')
  })

  it('shows what waits longer than a minute, and nothing of what was said', async () => {
    const receipt = await fileByWeb(desk.office, { at: new Date(Date.now() - 5 * 60_000).toISOString() })
    const page = await admin.get('/admin/health')
    expect(page.text).toContain('1 document waits longer than a minute')
    await settle(desk.office, receipt.caseId, desk.now())
    expect((await admin.get('/admin/health')).text).toContain('All answered')
  })

  it('shows what is held and lets it go on when asked', async () => {
    const { caseId, complaintId } = await fileByWeb(desk.office, { at: desk.now() })
    const trouble = { tries: 5, errorClass: 'TypeError', requestId: 'request-77', at: desk.now(), held: true }
    await desk.office.admin.publicInbox.updateOne({ _id: complaintId }, { trouble })
    const page = await admin.get('/admin/health')
    expect(page.text).toContain('request-77')
    expect((await admin.send(page, {}, '/admin/health/retry')).status).toBe(303)
    expect((await admin.get('/admin/health')).text).toContain('the worker takes it within seconds')
    expect(await releaseHeld(desk.office.worker)).toEqual([caseId])
    await settle(desk.office, caseId, desk.now())
    expect((await desk.office.admin.cases.findById(caseId).lean())?.stage).toBe('triage')
    expect((await admin.get('/admin/health')).text).toContain('Nothing is held.')
  })

  it('names cases whose workflow is missing or fails', async () => {
    const { caseId } = await investigated(desk.office, '2026-11-16T16:00:00.000Z')
    const watched = { nudges: 1, nudgeAfter: desk.now(), since: desk.now(), retryAskedAt: null, shape: 1 }
    await desk.office.admin.caseWatch.create({ _id: caseId, problem: 'failing', ...watched })
    const page = await admin.get('/admin/health')
    expect(page.text).toContain(caseId)
    expect(page.text).toContain('Its workflow fails at every try.')
  })

  it('answers the probes of an operator without a sign-in', async () => {
    for (const probe of ['/healthz', '/readyz']) expect((await fetch(`${desk.url}${probe}`)).status).toBe(200)
  })
})
