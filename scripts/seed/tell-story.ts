import type { Calendar } from '../../domain/commands/ground.ts'
import { formatCode } from '../../domain/complaint/code.ts'
import { formatReference } from '../../domain/complaint/reference.ts'
import type { OpenReviewer } from '../../keys/reviewer.ts'
import type { OfficeDocument } from '../../store/models/office.ts'
import { caseLife, type Living } from './case-life.ts'
import { type Posted, postDeed } from './deeds.ts'
import { fileStory, receiptFor } from './filing.ts'
import type { DemoCode, Seeding } from './seeding.ts'
import type { Story } from './story.ts'
import { instantOf } from './when.ts'

/** Everything stories are told with. `now` is the same for all of them, however long telling takes. */
export type Telling = { seeding: Seeding; living: Living; office: OfficeDocument; calendar: Calendar; reviewer: OpenReviewer; now: string }

/**
 * Tells one story from its complaint to today, each deed put into the inbox and decided before the next. Throws if a deed is refused:
 * then the story is wrong.
 */
export async function tellStory(telling: Telling, story: Story): Promise<DemoCode> {
  const { seeding, living, office, calendar, reviewer, now } = telling
  const receipt = receiptFor(seeding, story)
  const receivedAt = instantOf(story.received, calendar, now)
  const life = caseLife(living, receipt.caseId, receivedAt)
  await fileStory(seeding, office, story, receivedAt)
  for (const [number, deed] of story.deeds.entries()) {
    seeding.signal?.throwIfAborted()
    const at = instantOf(deed.when, calendar, now)
    await life.until(at)
    const posted = await postDeed({ ...seeding, reviewer }, { receipt, deed, number, at })
    await life.until(at)
    await mustBeAccepted(seeding, posted, `${story.name}, ${deed.command}`)
  }
  await life.until(now)
  return { code: formatCode(receipt.code), reference: formatReference(receipt.reference), about: story.about }
}

async function mustBeAccepted({ store }: Seeding, { inbox, id }: Posted, deed: string): Promise<void> {
  const outcome = (await store[inbox].findById(id, { outcome: 1 }).lean())?.outcome
  if (outcome?.state !== 'accepted') throw new Error(`A deed of the demo was not accepted (${deed}): ${outcome?.code ?? 'not decided'}.`)
}
