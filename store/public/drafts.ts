import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'

/** A draft as kept: sealed, whether the person took its code to come back, and when it ends (ISO). */
export type KeptDraft = { sealed: string; saved: boolean; endsAt: string }

/**
 * Keeps the answers under the draft's id if nobody kept others meanwhile: `was` is the seal they were written upon, null for a new
 * draft or one that has ended. False when it no longer is: two windows may write at once, and neither may lose what the other said.
 */
export async function keepDraft(store: Store, id: string, draft: KeptDraft, was: string | null, now: string): Promise<boolean> {
  const $set = { ...draft, endsAt: new Date(draft.endsAt), shape: 1 }
  if (was !== null) return (await store.drafts.updateOne({ _id: id, sealed: was }, { $set })).matchedCount === 1
  try {
    await store.drafts.updateOne({ _id: id, endsAt: { $lte: new Date(now) } }, { $set }, { upsert: true })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** The draft under this id, or null if there is none or it ended: MongoDB removes ended ones only once a minute. */
export async function draftUnder(store: Store, id: string, now: string): Promise<KeptDraft | null> {
  const draft = await store.drafts.findById(id).lean()
  if (!draft || draft.endsAt.toISOString() <= now) return null
  return { sealed: draft.sealed, saved: draft.saved, endsAt: draft.endsAt.toISOString() }
}

export async function removeDraft(store: Store, id: string): Promise<void> {
  await store.drafts.deleteOne({ _id: id })
}
