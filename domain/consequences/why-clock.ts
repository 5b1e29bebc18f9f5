import type { Case } from '../case/case.ts'
import { localDay } from '../clocks/local-day.ts'
import type { ClockRule } from '../clocks/rule.ts'
import { dayWords } from '../clocks/words.ts'
import type { Calendar } from '../commands/ground.ts'

/** What a clock counts from: an instant, and where only a month was known, that it is the first day of it. */
export type Trigger = { at: string; firstOfMonth: boolean }

/** What a clock counts from, as the first sentence of its reasons. A trigger that is not here is named as it is. */
export const countsFrom = ({ trigger }: ClockRule, { firstOfMonth }: Trigger): readonly string[] => [
  `It counts from ${triggers[trigger] ?? trigger}.`,
  ...(firstOfMonth ? [onlyTheMonth] : []),
]

const triggers: Readonly<Record<string, string>> = {
  complaintReceived: 'the receipt of the complaint',
  complaintAccepted: 'the opening of the case',
  investigatorAssigned: 'the assignment of an investigator',
  sentToLegalReview: 'the sending to legal review',
  decisionMade: 'the decision of the last allegation',
  incident: 'the day it happened',
  findingSentToChief: 'the day the finding was sent to the chief of police',
  chiefReviewStarted: 'the day the chief of police began the review',
  chiefRecommended: 'the day of the written recommendation',
  sidesAnswered: 'the day both sides had answered',
  chiefDecided: 'the day the chief of police acted',
  footageRequested: 'the day the recordings were asked for',
}

const onlyTheMonth = 'Only the month is known: its first day is taken, the safe side. It may be due up to 30 days later.'

/** The rule and how far it was checked: nobody should take a date for law that nobody has looked up. */
export function whatStandsBehind({ id, name, source, basis, kind, confidence }: ClockRule): readonly string[] {
  const rule = `Rule ${id}: ${name}. Source: ${source}.`
  if (kind === 'service') return [rule]
  return [rule, `Rests on: ${basis}.`, ...(confidence === 'verified' ? [] : [unsure[confidence]])]
}

const unsure = {
  partly: 'The rule was only partly checked: it warns, and bars nothing until an administrator confirms it.',
  unverified: 'Nobody has verified this rule: it warns, and bars nothing until an administrator confirms it.',
} as const

/** Under which rules it was counted, on a case that was opened under others: the last sentence of its reasons. */
export function adoptedLaw({ pack, earlierPacks }: Case, { zone }: Calendar): readonly string[] {
  const before = earlierPacks?.at(-1)
  if (!before) return []
  const on = dayWords(localDay(zone, Date.parse(before.until)))
  return [
    `By rule pack ${pack.id}, version ${pack.version}, adopted for this case on ${on} in place of ${before.pack.id}, version ${before.pack.version}.`,
  ]
}
