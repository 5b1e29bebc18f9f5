import type { Fact } from '../../../domain/case/facts.ts'
import type { Sealed } from '../../../domain/complaint/sealed.ts'

/** What kind of text it is, and the text, still closed. */
export type FoundText = [title: string, text: Sealed<'file'> | Sealed<'mailbox'> | null]

/** What was written when a limit was paused, resumed, extended, or counted from another day. */
export function limitTextsOf(fact: Fact): readonly FoundText[] {
  switch (fact.type) {
    case 'incidentDated':
      return [['Why the day of the incident was put right', fact.reason]]
    case 'outsideEventRecorded':
      return [['How an event outside the office is known', fact.source]]
    case 'packAdopted':
      return [['Why other rules were adopted', fact.reason]]
    case 'clockPaused':
      return [
        ['By whose authority a limit was paused', fact.authority],
        ['The document a pause rests on', fact.document],
      ]
    case 'clockResumed':
      return [['The document that ended a pause', fact.document]]
    case 'clockExtended':
      return [
        ['Why a limit was extended', fact.reason],
        ['By whose authority a limit was extended', fact.authority],
      ]
    default:
      return []
  }
}
