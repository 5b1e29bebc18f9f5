import type { Request } from 'express'
import type { CaseKey } from '../../../keys/case-key.ts'
import { WrongPassphrase } from '../../../keys/errors.ts'
import { type OpenReviewer, openReviewer } from '../../../keys/reviewer.ts'
import { reviewerOf } from '../../../store/legal/reviewers.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Desk } from '../deps.ts'
import { memberOf } from '../session/member.ts'
import { legalKeyToSeal } from './case-legal-key.ts'

/** The reviewer's key of this visit: open already, or opened now with the passphrase; else what is wrong. */
export async function unlocked(
  desk: Desk,
  request: Request,
  passphrase: string,
): Promise<{ reviewer: OpenReviewer } | { problem: string }> {
  const open = desk.reviewers.of(request.sessionID)
  if (open) return { reviewer: open }
  const sealed = await reviewerOf(desk.store, memberOf(request).id)
  if (!sealed) return { problem: 'Choose a passphrase first, under Legal.' }
  if (passphrase === '') return { problem: 'Type your passphrase. It opens privileged texts for this visit.' }
  try {
    const reviewer = await openReviewer(sealed, passphrase)
    desk.reviewers.open(request.sessionID, reviewer)
    return { reviewer }
  } catch (error) {
    if (error instanceof WrongPassphrase) return { problem: 'This is not your passphrase.' }
    throw error
  }
}

/** The key that a privileged text of this case is sealed with, or the problem that stands in its way. */
export async function legalKeyOrProblem(
  desk: Desk,
  request: Request,
  caseId: string,
  passphrase: string,
): Promise<{ legal: CaseKey<'legal'> } | { problem: FieldProblem }> {
  const opened = await unlocked(desk, request, passphrase)
  if ('problem' in opened) return { problem: { field: 'passphrase', code: 'locked', text: opened.problem } }
  const legal = await legalKeyToSeal(desk.store, opened.reviewer, caseId)
  return legal
    ? { legal }
    : { problem: { field: 'passphrase', code: 'not-let-in', text: 'Another reviewer has to let you in first, under Legal.' } }
}
