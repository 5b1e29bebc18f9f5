import { randomBytes } from 'node:crypto'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import type { SealKey } from '../../domain/complaint/sealed.ts'
import type { Receipt } from '../../keys/receipt.ts'
import type { OfficeKeyName } from '../../keys/wraps.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { calmly } from './staff-desk.ts'
import { byStaff, fileByWeb, plainAnswers, settle, type TrialOffice } from './trial-office.ts'

/** Texts a member of staff wrote, with the key each is sealed under. */
export type Texts = Readonly<Record<string, readonly [Exclude<SealKey, 'legal'>, string]>>

/** A command with real sealed texts, decided at once. */
export async function does(
  office: TrialOffice,
  by: string,
  caseId: string,
  command: string,
  input: Record<string, unknown>,
  { at, texts = {} }: { at: string; texts?: Texts },
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  const keys = await openCaseKeys(office.staff, office.ring, caseId)
  const sealed = Object.entries(texts).map(([name, [key, text]]) => [
    name,
    keys.seal(key as OfficeKeyName, text, { inboxId: id, path: `input.${name}` }),
  ])
  await byStaff(office, by, caseId, command, { ...input, ...Object.fromEntries(sealed) }, { at, id })
  await calmly(() => settle(office, caseId, at))
}

export const asks: Complaint = {
  ...plainAnswers,
  story: 'Officers in two unmarked cars stopped my van outside the store. Their faces were covered. One pushed me to the ground.',
  kinds: ['stops', 'force'],
  reach: ['email'],
  callMe: 'Marisol Quintana',
  email: 'marisol.quintana@example.org',
  mailWords: 'note',
}

const after = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** A complaint that waits at triage. */
export async function atTriage(office: TrialOffice, at: string, answers: Complaint = asks): Promise<Receipt> {
  const receipt = await fileByWeb(office, { at, answers })
  await calmly(() => settle(office, receipt.caseId, at))
  return receipt
}

/** A case with two allegations that investigator-1 looks into. */
export async function investigated(office: TrialOffice, at: string): Promise<Receipt> {
  const receipt = await atTriage(office, at)
  const { caseId } = receipt
  await does(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1', 'R2'], priority: 'P1' }, { at: after(at, 1) })
  const assignment = { allegations: ['a1', 'a2'], investigator: 'investigator-1' }
  await does(office, 'supervisor-1', caseId, 'assign-investigator', assignment, { at: after(at, 2) })
  return receipt
}

/** The same, with a subject named and everything sent to legal review. */
export async function inLegalReview(office: TrialOffice, at: string): Promise<Receipt> {
  const receipt = await investigated(office, at)
  const { caseId } = receipt
  const subject = { allegations: ['a1'], agency: 'sheriff' }
  await does(office, 'investigator-1', caseId, 'name-subject', subject, {
    at: after(at, 3),
    texts: { name: ['identity', 'Deputy Badge 4471'] },
  })
  const summary = ['file', 'The store video shows the push. The report does not mention it.'] as const
  await does(
    office,
    'investigator-1',
    caseId,
    'send-to-legal-review',
    { allegations: ['a1', 'a2'] },
    { at: after(at, 4), texts: { summary } },
  )
  return receipt
}

/** The same, approved: a supervisor decides next. */
export async function atResolution(office: TrialOffice, at: string): Promise<Receipt> {
  const receipt = await inLegalReview(office, at)
  await does(office, 'legal-1', receipt.caseId, 'approve-legal-review', { allegations: ['a1', 'a2'], opinion: null }, { at: after(at, 5) })
  return receipt
}

/** The same, decided and closed. */
export async function closedCase(office: TrialOffice, at: string): Promise<Receipt> {
  const receipt = await atResolution(office, at)
  const { caseId } = receipt
  const texts: Texts = { reasons: ['file', 'The video and two witnesses agree.'], words: ['mailbox', 'It happened and broke the rules.'] }
  await does(office, 'supervisor-1', caseId, 'decide-allegation', { allegation: 'a1', outcome: 'sustained' }, { at: after(at, 6), texts })
  await does(
    office,
    'supervisor-1',
    caseId,
    'decide-allegation',
    { allegation: 'a2', outcome: 'notSustained' },
    { at: after(at, 7), texts },
  )
  await does(office, 'supervisor-1', caseId, 'close-case', {}, { at: after(at, 8) })
  return receipt
}
