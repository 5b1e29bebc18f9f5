import { makeCode } from '../../keys/code.ts'
import { receiptOf } from '../../keys/receipt.ts'
import { postDeed } from '../../scripts/seed/deeds.ts'
import { fileStory, receiptFor } from '../../scripts/seed/filing.ts'
import { vanStopped } from '../../scripts/seed/stories/van-stopped.ts'
import { does, type Story } from '../../scripts/seed/story.ts'
import type { Telling } from '../../scripts/seed/tell-story.ts'
import { hoursAgo } from '../../scripts/seed/when.ts'
import { byPerson, settle } from '../support/trial-office.ts'

/** The complainant of a story takes a new code: only that one opens their mailbox from then on. Gives the code. */
export async function replaceCode({ seeding, living, now }: Telling, story: Story): Promise<string> {
  const { store, keys } = seeding
  const receipt = receiptFor(seeding, story)
  const code = makeCode()
  const fresh = receiptOf(code, keys.receiptSecret)
  const mailboxKey = Buffer.from(fresh.mailboxKey).toString('base64url')
  const input = { lookup: fresh.lookup, verifyKey: fresh.verifyKey }
  await byPerson({ officeKey: keys.officeKey, publicStore: store }, receipt, 'replace-code', input, now, { mailboxKey })
  await settle(living, receipt.caseId, now)
  return code
}

/** Leaves something that is not decided yet: a complaint, and on the case of a story a command of staff and a complainant's message. */
export async function leaveWaiting({ seeding, office, reviewer, now }: Telling, story: Story): Promise<void> {
  const receipt = receiptFor(seeding, story)
  await fileStory(seeding, office, vanStopped, now)
  const deeds = [
    does('supervisor', hoursAgo(0), 'add-note', { text: 'Written on the last day.' }),
    does('complainant', hoursAgo(0), 'write-message', { text: 'Sent on the last day.' }),
  ]
  for (const [i, deed] of deeds.entries()) await postDeed({ ...seeding, reviewer }, { receipt, deed, number: 100 + i, at: now })
}
