import type { Reviewer } from '../../keys/reviewer.ts'
import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'

/** A legal reviewer's sealed key pair, or null while they have chosen no passphrase. */
export async function reviewerOf(store: Store, user: string): Promise<Reviewer | null> {
  const found = await store.reviewers.findById(user).lean()
  return found ? (found.pair as unknown as Reviewer) : null
}

/** Reviewers who may be given the legal key of a case: legal reviewers of its office who work there now. */
export async function reviewersOf(store: Store, office: string): Promise<Reviewer[]> {
  const members = await store.users.find({ office, active: true, roles: 'legal' }, { _id: 1 }).lean()
  const found = await store.reviewers
    .find({ _id: { $in: members.map(({ _id }) => _id) } })
    .sort({ _id: 1 })
    .lean()
  return found.map(({ pair }) => pair as unknown as Reviewer)
}

/** Keeps a new reviewer. False when this person has a key already: it is never replaced, or what it opens would be lost. */
export async function addReviewer(store: Store, reviewer: Reviewer): Promise<boolean> {
  try {
    await store.reviewers.insertMany([{ _id: reviewer.reviewer, pair: { ...reviewer }, shape: 1 }])
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
