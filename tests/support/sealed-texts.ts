import type { OfficeKeyName } from '../../keys/wraps.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import type { TrialOffice } from './trial-office.ts'

/** Seals a text for one field of a staff document, as the staff app does before the document enters the inbox. */
export type SealText = (key: OfficeKeyName, id: string, field: string, text: string) => string

export async function textsOf({ staff, ring }: Pick<TrialOffice, 'staff' | 'ring'>, caseId: string): Promise<SealText> {
  const keys = await openCaseKeys(staff, ring, caseId)
  return (key, id, field, text) => keys.seal(key, text, { inboxId: id, path: `input.${field}` })
}
