import { randomBytes } from 'node:crypto'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring } from '../../keys/ring.ts'
import { decidingIn } from '../../scripts/seed/deciding.ts'
import { demoStaff, type StaffName, staffId } from '../../scripts/seed/demo-staff.ts'
import { addLegalReviewer } from '../../scripts/seed/legal-reviewer.ts'
import { addOffice } from '../../scripts/seed/office.ts'
import { mailOfThePast } from '../../scripts/seed/past-mail.ts'
import type { Seeding } from '../../scripts/seed/seeding.ts'
import { addStaffMember } from '../../scripts/seed/staff-member.ts'
import { clinicWaitingRoom } from '../../scripts/seed/stories/clinic-waiting-room.ts'
import { grandmotherPushed } from '../../scripts/seed/stories/grandmother-pushed.ts'
import { neighborQuarrel } from '../../scripts/seed/stories/neighbor-quarrel.ts'
import { noBadge } from '../../scripts/seed/stories/no-badge.ts'
import { patientNumber } from '../../scripts/seed/stories/patient-number.ts'
import { tellStory } from '../../scripts/seed/tell-story.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { startMailServer } from '../support/mail-server.ts'
import { makeDatabase, startMongo } from '../support/servers.ts'
import { leaveWaiting, replaceCode } from './last-day.ts'
import { wishes } from './wishes-story.ts'

/** What opens a kept office besides its ring. */
export type KeptSecrets = {
  about: string
  /** base64url */
  receiptSecret: string
  legalReviewer: string
  legalPassphrase: string
  /** The code of each complainant. */
  codes: string[]
}

export type ToldOffice = { store: Store; ring: Ring; secrets: KeptSecrets; close(): Promise<void> }

/** The day it is told on: a Friday at ten in the morning in Denver, so that it never depends on when it is told. */
const now = '2026-11-20T17:00:00.000Z'

/** Between them they give every command that is given by a person and hold every kind of sealed text. */
const stories = [grandmotherPushed, noBadge, neighborQuarrel, patientNumber, clinicWaitingRoom, wishes]

/** A small office with a history: cases in every stage, mail sent and not taken, wishes that wait, and a complaint not opened yet. */
export async function tellOffice(): Promise<ToldOffice> {
  await keysReady
  const [mongo, mails] = [await startMongo(), await startMailServer()]
  const store = await connectStore((await makeDatabase(mongo.uri)).admin)
  const ring = makeRing()
  const receiptSecret = randomBytes(32)
  const seeding = seedingOf(store, { ring, officeKey: officeKeyOf(ring), receiptSecret }, mails.url)
  const office = await addOffice(seeding)
  for (const name of Object.keys(demoStaff) as StaffName[])
    await addStaffMember(seeding, { id: staffId(name), email: `${name}@redress.localhost`, office: office._id, ...demoStaff[name] })
  const { passphrase, open } = await addLegalReviewer(seeding, staffId('legal'))
  const deciding = decidingIn(seeding)
  const mail = mailOfThePast(seeding, deciding)
  const telling = { seeding, living: { deciding, sending: mail.sending }, office, calendar: calendarOf(office, now), reviewer: open, now }
  // The first mail of all is refused for good, so that there is one nobody got.
  mails.next.push({ refuse: 'recipient', code: 550 })
  const told = []
  for (const story of stories) told.push((await tellStory(telling, story)).code)
  mail.close()
  const replaced = await replaceCode(telling, patientNumber)
  await leaveWaiting(telling, wishes)
  const secrets = {
    about: 'Nobody and nothing in this office is real, and these secrets open nothing else.',
    receiptSecret: receiptSecret.toString('base64url'),
    legalReviewer: staffId('legal'),
    legalPassphrase: passphrase,
    codes: [...told.filter((_, i) => stories[i] !== patientNumber), replaced],
  }
  const close = async () => {
    await store.connection.close()
    await Promise.all([mongo.stop(), mails.stop()])
  }
  return { store, ring, secrets, close }
}

const seedingOf = (store: Store, keys: Seeding['keys'], smtpUrl: string): Seeding => ({
  store,
  keys,
  publicUrl: 'http://127.0.0.1:3000',
  staffUrl: 'http://127.0.0.1:3001',
  mailboxUrl: null,
  smtpUrl,
  now: () => now,
  say: () => {},
})
