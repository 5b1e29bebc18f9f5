import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { timeStepOf } from '../../../api/staff/sign-in/time-code.ts'
import type { Step } from '../../../domain/case/case.ts'
import { roles } from '../../../domain/case/staff.ts'
import { normaliseCode } from '../../../domain/complaint/code.ts'
import { verifyPassword } from '../../../keys/password.ts'
import { keysReady } from '../../../keys/ready.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { openReviewer, type Reviewer } from '../../../keys/reviewer.ts'
import { makeRing, officeKeyOf, type Ring } from '../../../keys/ring.ts'
import { openSecondFactor } from '../../../keys/second-factor.ts'
import { tokenHash } from '../../../keys/token.ts'
import { seedDemo } from '../../../scripts/seed/demo.ts'
import type { Demo } from '../../../scripts/seed/seeding.ts'
import { mailsIn } from '../../../scripts/start/mailbox/mails.ts'
import { startSmtp } from '../../../scripts/start/mailbox/smtp.ts'
import { connectStore, type Store } from '../../../store/connect.ts'
import type { CaseDocument } from '../../../store/models/case.ts'
import { openMailbox } from '../../../store/public/mailbox.ts'
import { makeDatabase } from '../../support/servers.ts'

const now = '2026-11-23T19:00:00.000Z'
const receiptSecret = randomBytes(32)

let store: Store
let demo: Demo
let folder: string
let ring: Ring
let mails: ReturnType<typeof mailsIn>
const said: string[] = []

beforeAll(async () => {
  await keysReady
  folder = await mkdtemp(join(tmpdir(), 'redress-demo-'))
  mails = mailsIn(folder, () => new Date().toISOString())
  const smtp = await startSmtp(mails)
  store = await connectStore((await makeDatabase(inject('mongoUri'))).admin)
  ring = makeRing()
  const urls = { publicUrl: 'http://127.0.0.1:3000', staffUrl: 'http://127.0.0.1:3001', mailboxUrl: 'http://127.0.0.1:3002' }
  const keys = { ring, officeKey: officeKeyOf(ring), receiptSecret }
  demo = await seedDemo({ store, keys, ...urls, smtpUrl: smtp.url, now: () => now, say: (line) => said.push(line) })
  await smtp.stop()
})
afterAll(async () => {
  await store.connection.close()
  await rm(folder, { recursive: true })
})

const caseOf = async (about: RegExp) => {
  const reference = demo.codes.find((one) => about.test(one.about))?.reference ?? ''
  const found = await store.cases.findOne({ reference }).lean<CaseDocument>()
  if (!found) throw new Error(`no case ${about}`)
  return found
}

describe('a demo office', () => {
  it('has complaints at every stage', async () => {
    const counts = await store.cases.aggregate<{ _id: Step; count: number }>([{ $group: { _id: '$stage', count: { $sum: 1 } } }])
    const at = Object.fromEntries(counts.map(({ _id, count }) => [_id, count]))
    expect(at).toEqual({ triage: 9, investigation: 8, legalReview: 2, resolution: 2, closed: 5 })
  })

  it('leaves nothing undecided, refused or held', async () => {
    for (const inbox of [store.publicInbox, store.staffInbox]) {
      expect(await inbox.countDocuments({ 'outcome.state': { $ne: 'accepted' } })).toBe(0)
    }
    expect(await store.cases.countDocuments({ 'heldInstants.0': { $exists: true } })).toBe(0)
    expect(said).toEqual(['26 complaints are filled in.'])
  })

  it('shows deadlines that were kept, missed, told to the lead, and due within days', async () => {
    const clocks = (await store.cases.find().lean()).flatMap((found) => found.case.clocks)
    expect(clocks.some((clock) => clock.metAt && !clock.overdueAt)).toBe(true)
    const unread = (await caseOf(/^A drone/)).case.clocks.filter(({ rule }) => rule === 'acknowledge' || rule === 'triage')
    expect(unread.map(({ overdueAt, escalatedAt }) => Boolean(overdueAt && escalatedAt))).toEqual([true, true])
    expect((await caseOf(/^A home entered/)).case.clocks.find((clock) => clock.rule === 'assign')).toMatchObject({ metAt: null })
    const nearly = (await caseOf(/front of a school/)).case.clocks.find((clock) => clock.rule === 'investigate')
    expect(nearly?.remindedAt).not.toBeNull()
    expect(nearly?.overdueAt).toBeNull()
    const late = (await caseOf(/^Identity papers/)).case.clocks.find((clock) => clock.rule === 'investigate')
    expect(late?.escalatedAt).not.toBeNull()
  })

  it('decided the past in the past: no fact is younger than the moment it was filled', async () => {
    const latest = await store.facts.findOne().sort({ 'fact.at': -1 }).lean()
    expect(latest && latest.fact.at <= now).toBe(true)
  })

  it('has a route that rests on an agreement of the register, and a referral the other office has acknowledged', async () => {
    const { case: kase } = await caseOf(/in front of a school/)
    expect(kase.routing?.a1?.read).toMatchObject({
      agreement: 'inForce',
      authority: 'agreement287g',
      certified: 'certified',
      fieldOffice: 'Denver',
    })
    expect(kase.routing?.a1?.settled?.offices).toEqual(expect.arrayContaining(['LIA', 'OPR-I']))
    expect(kase.referrals).toMatchObject([
      { office: 'LIA', shares: 'withoutName', sentAt: expect.any(String), acknowledgedAt: expect.any(String) },
    ])
    expect(kase.operation?.name).toBe('Sample Ridge, autumn')
  })

  it('has something urgent that whoever is on call owes', async () => {
    const urgent = await store.cases.findOne({ 'case.clocks': { $elemMatch: { post: 'dutyInvestigator' } } }).lean<CaseDocument>()
    const clock = urgent?.case.clocks.find(({ post }) => post === 'dutyInvestigator')
    expect(clock?.owner).toEqual({ user: 'demo-second-investigator' })
  })

  it('has a wish that waits for staff', async () => {
    const { case: kase } = await caseOf(/asked to withdraw/)
    expect(kase.requests).toMatchObject([{ asks: { kind: 'withdrawal' }, endedAt: null }])
  })

  it('sent the mail of its past on the day it was due, and nobody was out of reach', async () => {
    const sent = await mails.list()
    expect(sent.length).toBe(await store.notices.countDocuments({ state: 'sent' }))
    expect(sent.length).toBeGreaterThan(50)
    expect(await store.notices.countDocuments({ state: 'undeliverable' })).toBe(0)
    const rows = await store.notices.find({ state: 'sent' }).lean()
    expect(rows.every((row) => (row.sentAt ?? '') <= now)).toBe(true)
  })
})

describe('who tries a demo', () => {
  it('can sign in as every role, two of them twice', async () => {
    expect(new Set(demo.users.map(({ role }) => role))).toEqual(new Set(roles))
    expect(demo.users.filter(({ role }) => role === 'supervisor' || role === 'investigator')).toHaveLength(4)
    for (const { email, password, totpSecret } of demo.users) {
      const user = await store.users.findOne({ email }).lean()
      expect(await verifyPassword(user?.passwordHash ?? null, password)).toBe(true)
      const epoch = Date.parse(now) / 1000
      const kept = openSecondFactor(ring, user?.totpSecret ?? '', user?._id ?? '')
      expect(timeStepOf(kept, generateSync({ secret: totpSecret, epoch }), now)).not.toBeNull()
    }
  })

  it('can open a complaint with its code', async () => {
    const { code, reference } = demo.codes.find(({ about }) => about.includes('closed with findings')) ?? { code: '', reference: '' }
    const mailbox = await openMailbox(store, receiptOf(normaliseCode(code) ?? '', receiptSecret))
    expect(mailbox).toMatchObject({ view: { reference, stage: 'closed', parts: [{ outcome: 'sustained' }, { outcome: 'exonerated' }] } })
  })

  it('can read privileged notes with the passphrase of the legal reviewer', async () => {
    const legal = demo.users.find(({ role }) => role === 'legal')
    const kept = await store.reviewers.findById('demo-legal').lean()
    const open = await openReviewer(kept?.pair as Reviewer, legal?.legalPassphrase ?? '')
    expect(open.reviewer).toBe('demo-legal')
    expect(await store.legalWraps.countDocuments({ reviewer: 'demo-legal' })).toBe(2)
  })

  it('has a token for each of the doors for programs', async () => {
    for (const [scope, token] of Object.entries(demo.tokens)) {
      expect(await store.tokens.findOne({ hash: tokenHash(token) }).lean()).toMatchObject({ scope })
    }
  })
})
