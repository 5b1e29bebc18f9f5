import type { Case } from '../../domain/case/case.ts'
import { assigned, happens, sealed } from './cases.ts'

const none = { mask: null, uniform: null, patch: null, vehicle: null, plate: null, badge: null }

/** A case about two people nobody could name: one by their mask, one by the plate of their car. */
export const twoUnknown = (): Case => {
  const masked = { type: 'subjectDescribed' as const, subject: 's1', allegations: ['a1'], agency: 'unknown' as const, ...none }
  const first = happens(assigned(['F1', 'R2']), { ...masked, mask: sealed('grey mask') })
  return happens(first, { ...masked, subject: 's2', allegations: ['a2'], plate: sealed('ABC-123') })
}

/** The same, when it was found that they are one person. */
export const joined = (): Case => happens(twoUnknown(), { type: 'subjectsJoined', subject: 's2', into: 's1', reasons: sealed('why') })
