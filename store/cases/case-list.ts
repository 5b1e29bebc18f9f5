import { scopesOf } from '../../domain/case/access.ts'
import type { Step } from '../../domain/case/case.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'
import { inScopes } from './scope-filter.ts'

/** A case as lists show it: nothing sealed is read for it. */
export type CaseRow = Pick<
  CaseDocument,
  '_id' | 'reference' | 'stage' | 'priority' | 'nearest' | 'silentSince' | 'receivedAt' | 'closedAt' | 'investigators' | 'office'
>

export type CaseList = { total: number; rows: readonly CaseRow[]; next: string | null }

const pageLength = 50
/** The fields of a row. */
export const shownInLists = {
  reference: 1,
  stage: 1,
  priority: 1,
  nearest: 1,
  silentSince: 1,
  receivedAt: 1,
  closedAt: 1,
  investigators: 1,
  office: 1,
}

/**
 * One page of the cases somebody may open, newest first. `after` is the id of the last row before: the place is found by when that case
 * was received, so a page holds still while cases come and go.
 */
export async function caseList(store: Store, member: StaffMember, { stage, after }: { stage?: Step; after?: string }): Promise<CaseList> {
  const mine = { $and: [inScopes(scopesOf(member)), stage ? { stage } : {}] }
  const last = after ? await store.cases.findById(after, { receivedAt: 1 }).lean<{ _id: string; receivedAt: string }>() : null
  const older = last ? { $or: [{ receivedAt: { $lt: last.receivedAt } }, { receivedAt: last.receivedAt, _id: { $lt: last._id } }] } : {}
  const [total, rows] = await Promise.all([
    store.cases.countDocuments(mine),
    store.cases
      .find({ $and: [mine, older] }, shownInLists)
      .sort({ receivedAt: -1, _id: -1 })
      .limit(pageLength + 1)
      .lean<CaseRow[]>(),
  ])
  const page = rows.slice(0, pageLength)
  return { total, rows: page, next: rows.length > pageLength ? (page.at(-1)?._id ?? null) : null }
}

/** Every case with this reference that somebody may open. A reference is not a key: there may be two, and there may be none. */
export const casesByReference = (store: Store, member: StaffMember, reference: string): Promise<CaseRow[]> =>
  store.cases
    .find({ $and: [inScopes(scopesOf(member)), { reference }] }, shownInLists)
    .sort({ receivedAt: -1 })
    .limit(pageLength)
    .lean<CaseRow[]>()
