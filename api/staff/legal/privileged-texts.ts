import type { Fact } from '../../../domain/case/facts.ts'
import type { Sealed } from '../../../domain/complaint/sealed.ts'
import type { CaseKey } from '../../../keys/case-key.ts'
import { openField } from '../../../keys/envelope.ts'
import { SealBroken } from '../../../keys/errors.ts'
import { labelOf } from '../../../keys/seal-label.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import type { OpenedText } from '../cases/opened-texts.ts'

/** Every privileged text of a case, newest first, opened with the keys of one reviewer. Throws SealBroken for one they were not let in to. */
export const privilegedTexts = (facts: readonly FactDocument[], keys: readonly CaseKey<'legal'>[], caseId: string): OpenedText[] =>
  facts.flatMap(({ fact }) => opened(fact, keys, caseId)).reverse()

export const hasPrivileged = (facts: readonly FactDocument[]): boolean => facts.some(({ fact }) => textOf(fact) !== null)

function opened(fact: Fact, keys: readonly CaseKey<'legal'>[], caseId: string): OpenedText[] {
  const text = textOf(fact)
  if (!text) return []
  const key = keys.find(({ version }) => version === labelOf(text).version)
  if (!key) throw new SealBroken()
  const title = fact.type === 'privilegedNoteAdded' ? 'Privileged note' : 'Opinion on approval'
  return [{ at: fact.at, by: fact.by, title, text: openField(key, text, caseId) }]
}

function textOf(fact: Fact): Sealed<'legal'> | null {
  if (fact.type === 'privilegedNoteAdded') return fact.text
  return fact.type === 'legalReviewApproved' ? fact.opinion : null
}
