import { setTimeout as pause } from 'node:timers/promises'
import { wantsMail } from '../support/acknowledged-case.ts'
import { until } from '../support/engine.ts'
import { textsOf } from '../support/sealed-texts.ts'
import { byPerson, byStaff, fileByWeb, outcomeOf, sealedText } from '../support/trial-office.ts'
import type { RecordingHouse } from './recording-house.ts'

/** Something a workflow goes through, from its first run on. Gives the case's id; what is recorded is how its runs stand then. */
export type HistoryStory = (house: RecordingHouse) => Promise<string>

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const accept = { allegations: ['F1'], priority: 'P1' }
const assign = { allegations: ['a1'], investigator: 'investigator-1' }
const note = (id: string) => ({ text: sealedText('file', id) })

const noMailWaits = ({ office }: RecordingHouse, caseId: string): Promise<void> =>
  until('all mail has gone', async () => (await office.worker.notices.countDocuments({ caseId, state: 'waiting' })) === 0, 120)

/** Stories on a real engine, in real time. */
export const storiesInRealTime: Readonly<Record<string, HistoryStory>> = {
  /** Opened, asleep until its first reminder. */
  async opened({ office, isOpen }) {
    const { caseId } = await fileByWeb(office, { at: ago(minute) })
    await isOpen(caseId)
    return caseId
  },

  /** Every stage in turn, each in a run of its own, with mail to staff and to the complainant. */
  async 'to-closing'(house) {
    const { office, give, isOpen } = house
    const receipt = await fileByWeb(office, { at: ago(10 * minute), answers: wantsMail })
    const { caseId } = receipt
    await isOpen(caseId)
    const text = await textsOf(office, caseId)
    await give('triage-1', caseId, 'accept-complaint', accept)
    await give('supervisor-1', caseId, 'assign-investigator', assign)
    await give('investigator-1', caseId, 'add-note', note)
    await byPerson(office, receipt, 'write-message', { text: 'When?' }, ago(0))
    await give('investigator-1', caseId, 'send-message', (id) => ({ text: text('mailbox', id, 'text', 'Soon.') }))
    await noMailWaits(house, caseId)
    const summary = (id: string) => ({ allegations: ['a1'], summary: text('file', id, 'summary', 'Seen.') })
    await give('investigator-1', caseId, 'send-to-legal-review', summary)
    await give('legal-1', caseId, 'return-from-legal-review', (id) => ({
      allegations: ['a1'],
      reasons: text('file', id, 'reasons', 'More.'),
    }))
    await give('investigator-1', caseId, 'send-to-legal-review', summary)
    await give('legal-1', caseId, 'approve-legal-review', { allegations: ['a1'], opinion: null })
    const decision = { allegation: 'a1', outcome: 'sustained', words: null }
    await give('supervisor-1', caseId, 'decide-allegation', (id) => ({ ...decision, reasons: text('file', id, 'reasons', 'So.') }))
    await give('supervisor-1', caseId, 'close-case', {})
    await noMailWaits(house, caseId)
    return caseId
  },

  /** A mail server that asks to call again: a minute later the workflow wakes by itself and sends. */
  async 'mail-put-off'(house) {
    const { office, mails, give, isOpen } = house
    const { caseId } = await fileByWeb(office, { at: ago(10 * minute) })
    await isOpen(caseId)
    await give('triage-1', caseId, 'accept-complaint', accept)
    mails.next.push({ refuse: 'message', code: 451 })
    await give('supervisor-1', caseId, 'assign-investigator', assign)
    await noMailWaits(house, caseId)
    return caseId
  },

  /** Received two months ago and seen only now: all its limits are passed one after another, and told. */
  async 'limits-passed'(house) {
    const { office, isOpen } = house
    const { caseId } = await fileByWeb(office, { at: ago(60 * day) })
    await isOpen(caseId)
    await until('all is told', async () => (await office.worker.cases.countDocuments({ _id: caseId, nextDueAt: null })) === 1)
    await noMailWaits(house, caseId)
    return caseId
  },

  /** More commands at once than are decided between two looks at the inbox. */
  async 'many-at-once'({ office, isOpen }) {
    const { caseId } = await fileByWeb(office, { at: ago(10 * minute) })
    await isOpen(caseId)
    await Promise.all(Array.from({ length: 12 }, () => byStaff(office, 'supervisor-1', caseId, 'add-note', note, { at: ago(minute) })))
    const waiting = { caseId, outcome: null }
    await until('all are answered', async () => (await office.worker.staffInbox.countDocuments(waiting)) === 0)
    return caseId
  },

  /** A document that cannot be decided: tried five times, held, and the next one decided. */
  async held({ office, give, isOpen }) {
    const { caseId } = await fileByWeb(office, { at: ago(10 * minute) })
    await isOpen(caseId)
    const poison = (id: string) => ({ text: sealedText('mailbox', id) })
    await byStaff(office, 'supervisor-1', caseId, 'send-message', poison, { at: ago(minute) })
    const held = { caseId, 'trouble.held': true }
    await until('it is held', async () => (await office.worker.staffInbox.countDocuments(held)) === 1)
    await give('supervisor-1', caseId, 'add-note', note)
    return caseId
  },

  /** MongoDB away for longer than a local activity is retried within one workflow task: the engine's own timers take over. */
  async 'database-away'({ office, engine, isOpen, stopMongo, startMongo }) {
    const { caseId } = await fileByWeb(office, { at: ago(10 * minute) })
    await isOpen(caseId)
    await stopMongo()
    await engine.engine.nudge(caseId)
    await pause(25_000)
    await startMongo()
    const id = await byStaff(office, 'supervisor-1', caseId, 'add-note', note, { at: ago(0) })
    await until('a command is answered', async () => (await outcomeOf(office.worker, 'staffInbox', id)) !== null, 120)
    return caseId
  },
}

/** Stories that take days, on an engine whose time is moved. */
export const storiesOverDays: Readonly<Record<string, HistoryStory>> = {
  /** A withdrawal takes effect when its 72 hours end; limits are reminded of and passed on the way. */
  async 'wish-comes-true'(house) {
    const { office, engine, isOpen, time } = house
    if (!time) throw new Error('this story needs an engine whose time can be moved')
    const receipt = await fileByWeb(office, { at: await time.now() })
    const { caseId } = receipt
    await isOpen(caseId)
    await byPerson(office, receipt, 'withdraw-complaint', { reason: null }, await time.now())
    await until(
      'it was asked for',
      async () => (await office.worker.cases.countDocuments({ _id: caseId, 'case.requests': { $size: 1 } })) === 1,
    )
    await engine.engine.nudge(caseId)
    await time.passUntil(new Date(Date.parse(await time.now()) + 4 * day).toISOString())
    await until('it took effect', async () => (await office.worker.cases.countDocuments({ _id: caseId, 'case.withdrawnAt': null })) === 0)
    await noMailWaits(house, caseId)
    return caseId
  },
}
