import { isOnCallPost, type OnCall } from '../../domain/registers/on-call.ts'
import type { Store } from '../connect.ts'
import type { RegisterDocument } from '../models/register.ts'

/** Lines that began longer ago than the last so many are not on call any more; five posts a week make some eight months of them. */
const mostLines = 200

/** The newest lines of the on-call lists. */
export async function onCallLists({ registers }: Store): Promise<OnCall[]> {
  const lines = await registers
    .find({ register: 'onCall' }, { open: 1 })
    .sort({ 'open.from': -1 })
    .limit(mostLines)
    .lean<Pick<RegisterDocument, 'open'>[]>()
  return lines.flatMap(({ open: { post = '', person = '', from = '', to = null } }) =>
    isOnCallPost(post) ? [{ post, person, from, to }] : [],
  )
}
