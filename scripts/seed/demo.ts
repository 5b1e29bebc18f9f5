import { calendarOf } from '../../jurisdictions/calendar.ts'
import { keysReady } from '../../keys/ready.ts'
import { atOnce } from '../at-once.ts'
import { decidingIn } from './deciding.ts'
import { demoStaff, type StaffName, staffId } from './demo-staff.ts'
import { addLegalReviewer } from './legal-reviewer.ts'
import { addOffice } from './office.ts'
import { mailOfThePast } from './past-mail.ts'
import { addRegisters } from './registers.ts'
import type { Demo, Seeding, SignIn } from './seeding.ts'
import { addStaffMember } from './staff-member.ts'
import { stories } from './stories/index.ts'
import { tellStory } from './tell-story.ts'
import { addToken } from './token.ts'

/** Enough to keep a small machine busy, few enough to leave its disk time to answer. */
const storiesAtOnce = 6

/**
 * Fills a new installation so that it can be tried: an office, its staff, tokens for programs, and complaints in every state of their
 * life. May be done again after it was broken off. The past is decided here by `applyNext` as a plain function, before any worker runs:
 * a worker knows only the present, in which every limit of a complaint from last month has long passed.
 */
export async function seedDemo(seeding: Seeding): Promise<Demo> {
  await keysReady
  const { publicUrl, staffUrl, mailboxUrl, say } = seeding
  const office = await addOffice(seeding)
  const users = await atOnce(2, Object.keys(demoStaff) as StaffName[], (name) => addPerson(seeding, office._id, name))
  const reviewer = await addLegalReviewer(seeding, staffId('legal'))
  const tokens = { intake: await addToken(seeding, office._id, 'intake'), oversight: await addToken(seeding, office._id, 'oversight') }

  const now = seeding.now()
  await addRegisters(seeding, office.zone, now)
  const deciding = decidingIn(seeding)
  const mail = mailOfThePast(seeding, deciding)
  const telling = {
    seeding,
    living: { deciding, sending: mail.sending },
    office,
    calendar: calendarOf(office, now),
    reviewer: reviewer.open,
    now,
  }
  const codes = await atOnce(storiesAtOnce, stories, (story) => tellStory(telling, story)).finally(mail.close)
  await mail.letNoneGoLater()
  say(`${codes.length} complaints are filled in.`)
  return { publicUrl, staffUrl, mailboxUrl, tokens, users: users.map(withPassphrase(reviewer.passphrase)), codes }
}

function addPerson(seeding: Seeding, office: string, name: StaffName): Promise<SignIn> {
  const person = { id: staffId(name), email: `${name}@redress.localhost`, office, ...demoStaff[name] }
  return addStaffMember(seeding, person)
}

const withPassphrase =
  (legalPassphrase: string) =>
  (user: SignIn): SignIn =>
    user.role === 'legal' ? { ...user, legalPassphrase } : user
