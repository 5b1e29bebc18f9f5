import type { Fact } from '../../../domain/case/facts.ts'
import type { Sealed } from '../../../domain/complaint/sealed.ts'
import { officeName } from '../../../domain/routing/offices.ts'
import type { CaseKeys } from '../../../store/case-keys.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import type { OpenedText } from './opened-texts.ts'

/** A text of one referral, or, where there is none, of what the complainant said about an office. */
export type ReferralText = OpenedText & { referral: string | null }

/** Every text of the file about referrals, oldest first. Who complained is not among them: that is held back with the names. */
export const openedReferralTexts = (facts: readonly FactDocument[], keys: CaseKeys): ReferralText[] =>
  facts.flatMap(({ fact }) =>
    textsOf(fact).flatMap(([title, text]) =>
      text ? [{ at: fact.at, by: fact.by, title, text: keys.open(text), referral: 'referral' in fact ? fact.referral : null }] : [],
    ),
  )

function textsOf(fact: Fact): [title: string, text: Sealed<'file'> | null][] {
  switch (fact.type) {
    case 'consentRecorded':
      return [[`What the complainant said about ${officeName(fact.office)}`, fact.words]]
    case 'referralPrepared':
      return [
        ['Letter', fact.letter],
        ['Summary', fact.summary],
      ]
    case 'referralStopped':
      return [['Why it was taken back', fact.reason]]
    case 'referralAcknowledged':
      return [['Their reference', fact.theirs]]
    case 'referralAnswered':
      return [['Their answer', fact.text]]
    case 'referralStatusAsked':
      return [['What was asked', fact.text]]
    default:
      return []
  }
}
