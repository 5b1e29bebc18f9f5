import type { Request } from 'express'
import { reviewerOf } from '../../../store/legal/reviewers.ts'
import type { Desk } from '../deps.ts'
import { memberOf } from '../session/member.ts'
import type { KeyState } from './key-form.tsx'

/** Whether the reviewer of this session has a key, and whether it is open. */
export async function keyState(desk: Desk, request: Request): Promise<KeyState> {
  if (desk.reviewers.of(request.sessionID)) return 'open'
  return (await reviewerOf(desk.store, memberOf(request).id)) ? 'closed' : 'none'
}
