import type { Complaint } from '../../domain/complaint/complaint.ts'
import type { Receipt } from '../../keys/receipt.ts'
import { byStaff, fileByWeb, plainAnswers, settle, type TrialOffice } from './trial-office.ts'

/** Monday, November 2, 2026, nine in the morning in Denver. */
export const monday = '2026-11-02T16:00:00.000Z'

/** Somebody who asked for mail and can be written to at any hour. */
export const wantsMail: Complaint = { ...plainAnswers, reach: ['email'], email: 'sam.rivera@example.org', mailWords: 'note' }

/** A case whose complainant is to be told that it was received: one mail waits if they asked for mail. */
export async function acknowledgedCase(office: TrialOffice, answers: Complaint = wantsMail, at = monday): Promise<Receipt> {
  const receipt = await fileByWeb(office, { at, answers })
  await byStaff(office, 'triage-1', receipt.caseId, 'acknowledge-complaint', { words: null }, { at })
  await settle(office, receipt.caseId, at)
  return receipt
}

/** A case that was just given to an investigator: one mail waits for them. */
export async function assignedCase(office: TrialOffice, at = monday): Promise<Receipt> {
  const receipt = await fileByWeb(office, { at })
  await byStaff(office, 'triage-1', receipt.caseId, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { at })
  await byStaff(
    office,
    'supervisor-1',
    receipt.caseId,
    'assign-investigator',
    { allegations: ['a1'], investigator: 'investigator-1' },
    { at: minutesAfter(at, 1) },
  )
  await settle(office, receipt.caseId, at)
  return receipt
}

export const minutesAfter = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()
