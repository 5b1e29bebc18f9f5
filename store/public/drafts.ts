import type { Store } from '../connect.ts'

/** A draft as kept: sealed, whether the person took its code to come back, and when it ends (ISO). */
export type KeptDraft = { sealed: string; saved: boolean; endsAt: string }

/** Keeps the answers under the draft's id, in place of what was there. `endsAt` is when MongoDB removes it. */
export async function keepDraft(store: Store, id: string, { sealed, saved, endsAt }: KeptDraft): Promise<void> {
  await store.drafts.updateOne({ _id: id }, { $set: { sealed, saved, endsAt: new Date(endsAt), shape: 1 } }, { upsert: true })
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
