import { mayOpen } from '../domain/case/access.ts'
import type { Case } from '../domain/case/case.ts'
import { letterToStaff, type StaffNotice } from '../mail/letters/index.ts'
import { type WrittenBy, workOf } from '../mail/letters/work-of.ts'
import type { Store } from '../store/connect.ts'
import type { NoticeDocument } from '../store/models/post.ts'
import { staffMember } from '../store/users/staff-members.ts'
import type { Addressed } from './sending.ts'

/**
 * The mail to a member of staff as things stand now: only to somebody who works here and may open the case. Whoever may not open it any
 * more misses nothing: the work went on with the case.
 */
export async function mailToStaff(
  store: Store,
  kase: Case,
  notice: Pick<NoticeDocument, 'to' | 'about'> & { kind: StaffNotice },
  by: WrittenBy,
): Promise<Addressed> {
  const user = await staffMember(store, notice.to)
  if (!user?.active) return 'nobody'
  if (!mayOpen({ id: user._id, ...user }, kase)) return 'unwanted'
  return { to: user.email, letter: letterToStaff(notice.kind, user.language, kase.reference, workOf(kase, notice, by)) }
}
