/**
 * What happens outside the office and a law counts from, or is met by: staff record it with its day. Which of them matter is said by the
 * rules of the pack, which name them as what starts or meets a clock.
 */
export const outsideEvents = [
  'findingSentToChief',
  'chiefReviewStarted',
  'chiefRecommended',
  'sidesToldRecommendation',
  'sidesAnswered',
  'chiefDecided',
  'sidesToldAction',
  'footageRequested',
  'footageReleased',
] as const
export type OutsideEvent = (typeof outsideEvents)[number]

/** An event on record: which, and on which local date of the office. */
export type RecordedEvent = { event: OutsideEvent; on: string }
