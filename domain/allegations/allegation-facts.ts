import type { Sealed } from '../complaint/sealed.ts'
import type { AllegationCode } from './taxonomy.ts'

/**
 * What can happen to the list of allegations after the case was opened, each time with the reasons of whoever did it. An id is given once
 * and never again; a part that was merged away stays on the case under its own id.
 */
export type AllegationFact =
  | { type: 'allegationAdded'; allegation: string; code: AllegationCode; reasons: Sealed<'file'> }
  | { type: 'allegationSplit'; allegation: string; into: string; code: AllegationCode; reasons: Sealed<'file'> }
  | { type: 'allegationsMerged'; allegations: readonly string[]; into: string; reasons: Sealed<'file'> }
  | { type: 'allegationRetyped'; allegation: string; code: AllegationCode; reasons: Sealed<'file'> }
