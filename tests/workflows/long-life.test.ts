import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyFacts } from '../../audit/verify-facts.ts'
import type { CaseClock } from '../../domain/case/case.ts'
import type { StartedClock } from '../../domain/case/facts.ts'
import type { NoticeDocument } from '../../store/models/post.ts'
import { startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type SealText, textsOf } from '../support/sealed-texts.ts'
import { type SkippingEngine, startSkippingEngine } from '../support/skipping-engine.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let time: SkippingEngine
let mails: MailServer
let worker: TrialEngine
let caseId: string
let text: SealText
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  time = await startSkippingEngine()
  mails = await startMailServer()
  worker = await startTrialWorker(office, time.address, { smtpUrl: mails.url })
})
afterAll(async () => {
  await worker.stop()
  await mails.stop()
  await time.stop()
  await office.close()
})

const later = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString()
const minute = 60_000
const day = 24 * 60 * minute

/** Nothing is paused here, so every clock has its dates. */
type RunningClock = CaseClock & StartedClock

const clocks = async (rule: string): Promise<RunningClock[]> =>
  ((await office.staff.cases.findById(caseId).lean())?.case.clocks ?? []).filter((clock) => clock.rule === rule) as RunningClock[]
const clockOf = async (rule: string): Promise<RunningClock> => (await clocks(rule))[0] as RunningClock
const noticesAbout = (clock: string) => office.staff.notices.find({ caseId, about: clock }).lean<NoticeDocument[]>()
const unsent = () => office.staff.notices.countDocuments({ caseId, state: { $ne: 'sent' } })
const runId = async () => (await worker.client.workflow.getHandle(caseId).describe()).runId

/** A command of staff at the engine's present, answered. */
async function give(by: string, command: string, said: Parameters<typeof byStaff>[4]): Promise<void> {
  const id = await byStaff(office, by, caseId, command, said, { at: await time.now() })
  await worker.engine.nudge(caseId)
  await until(`${command} is answered`, async () => (await outcomeOf(office.worker, 'staffInbox', id)) !== null)
  expect(await outcomeOf(office.worker, 'staffInbox', id)).toMatchObject({ state: 'accepted' })
}

/** Lets a limit pass without anybody acting, up to when the lead has been told. Gives the clock as it then stands. */
async function miss(rule: string): Promise<RunningClock> {
  const running = await clockOf(rule)
  await time.passUntil(later(running.remindAt, -minute))
  expect(await noticesAbout(running.id)).toEqual([])
  await time.passUntil(later(running.dueAt, -minute))
  expect((await clockOf(rule)).overdueAt).toBeNull()
  await time.passUntil(later(running.escalateAt, minute))
  await until('the lead is told', async () => (await clockOf(rule)).escalatedAt !== null)
  await until('all mail has gone', async () => (await unsent()) === 0)
  return clockOf(rule)
}

/** Whom a missed limit was told to, kind by kind; each mail went when its instant came, not days later with the next one. */
async function told(clock: RunningClock): Promise<string[]> {
  const instants: Record<string, string> = { dueSoon: clock.remindAt, overdue: clock.dueAt, overdueToLead: clock.escalateAt }
  const rows = await noticesAbout(clock.id)
  for (const { kind, queuedAt, sentAt } of rows) {
    expect(queuedAt).toBe(instants[kind])
    expect(Date.parse(sentAt ?? '') - Date.parse(queuedAt)).toBeLessThan(10 * minute)
  }
  return rows.map(({ kind, to }) => `${kind} ${to}`).sort()
}

const toSupervisors = (kind: string) => [`${kind} supervisor-1`, `${kind} supervisor-2`]
const toldWhenOwnedBy = (owner: string) =>
  [`dueSoon ${owner}`, `overdue ${owner}`, ...toSupervisors('overdue'), 'overdueToLead lead-1'].sort()
const toldWhenOwnedBySupervisors = [...toSupervisors('dueSoon'), ...toSupervisors('overdue'), 'overdueToLead lead-1'].sort()

const happened = ({ remindAt, dueAt, escalateAt }: CaseClock) => ({ remindedAt: remindAt, overdueAt: dueAt, escalatedAt: escalateAt })

describe('a case in which nobody does anything in time', () => {
  it('reminds triage, tells the supervisors and then the lead that it was not acknowledged', async () => {
    const { caseId: id } = await fileByWeb(office, { at: await time.now() })
    caseId = id
    await worker.engine.nudge(caseId)
    await until('the case is open', async () => (await clocks('triage')).length === 1)
    text = await textsOf(office, caseId)
    const missed = await miss('acknowledge')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBy('triage-1'))
  })

  it('does the same when nobody triaged it', async () => {
    const missed = await miss('triage')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBy('triage-1'))
  })

  it('does the same when nobody was assigned', async () => {
    await give('triage-1', 'accept-complaint', { allegations: ['F1'], priority: 'P1' })
    const missed = await miss('assign')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBySupervisors)
  })

  it('does the same when nobody investigated', async () => {
    await give('supervisor-1', 'assign-investigator', { allegations: ['a1'], investigator: 'investigator-1' })
    const missed = await miss('investigate')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBy('investigator-1'))
  })

  it('does the same when nobody reviewed', async () => {
    await give('investigator-1', 'send-to-legal-review', (id) => ({
      allegations: ['a1'],
      summary: text('file', id, 'summary', 'All of it.'),
    }))
    const missed = await miss('legal-review')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBy('legal-1'))
  })

  it('does the same when nobody told the outcome', async () => {
    await give('legal-1', 'approve-legal-review', { allegations: ['a1'], opinion: null })
    const reasons = (id: string) => ({
      allegation: 'a1',
      outcome: 'sustained',
      reasons: text('file', id, 'reasons', 'Two witnesses.'),
      words: text('mailbox', id, 'words', 'You were right.'),
    })
    await give('supervisor-1', 'decide-allegation', reasons)
    const missed = await miss('outcome-notice')
    expect(missed).toMatchObject(happened(missed))
    expect(await told(missed)).toEqual(toldWhenOwnedBySupervisors)
  })

  it('is quiet once it is closed, and only goes on in a new run after a quarter', async () => {
    const whileOpen = await runId()
    await give('supervisor-1', 'close-case', {})
    await until('a run for the new stage', async () => (await runId()) !== whileOpen)
    const [closed, facts] = [await runId(), await office.staff.facts.countDocuments({ caseId })]
    await time.passUntil(later(await time.now(), 90 * day))
    expect(await runId()).toBe(closed)
    await time.passUntil(later(await time.now(), 2 * day))
    await until('a run for the new quarter', async () => (await runId()) !== closed)
    expect(await office.staff.facts.countDocuments({ caseId })).toBe(facts)
  })

  it('sent every mail once', async () => {
    const rows = await office.staff.notices.find({ caseId }).lean()
    expect(rows.every((row) => row.state === 'sent' && row.attempts === 1)).toBe(true)
    expect(mails.seen.map(({ mail }) => mail.messageId).sort()).toEqual(rows.map((row) => row.messageId).sort())
    const addresses = rows.map(({ to }) => `${to}@office.test`).sort()
    expect(mails.seen.flatMap(({ to }) => to).sort()).toEqual(addresses)
  })

  it('left a whole chain of facts', async () => {
    const { facts, proven, faults } = await verifyFacts(office.staff, office.ring, caseId)
    expect({ proven, faults }).toEqual({ proven: facts, faults: [] })
  })
})
