import { outsideLimit } from '../outside-limit.ts'

const shared = {
  unit: 'workingDays',
  basis: 'D.C. Code 5-1104 to 5-1114, review of a sustained finding by the chief of police',
  source: 'D.C. Code XML as of October 2024, sections 5-1104 to 5-1114',
} as const

/** The chain of review by the chief of police, step by step. From when the written recommendation is counted was not seen. */
export const chiefReview = [
  outsideLimit({
    ...shared,
    id: 'dc-chief-start',
    name: 'The chief of police begins the review, D.C.',
    trigger: 'findingSentToChief',
    metBy: ['chiefReviewStarted'],
    length: 5,
    confidence: 'verified',
  }),
  outsideLimit({
    ...shared,
    id: 'dc-chief-recommendation',
    name: 'The chief of police has a written recommendation, D.C.',
    trigger: 'chiefReviewStarted',
    metBy: ['chiefRecommended'],
    length: 15,
    confidence: 'partly',
  }),
  outsideLimit({
    ...shared,
    id: 'dc-chief-tell',
    name: 'Both sides are told the recommendation, D.C.',
    trigger: 'chiefRecommended',
    metBy: ['sidesToldRecommendation'],
    length: 5,
    confidence: 'verified',
  }),
  outsideLimit({
    ...shared,
    id: 'dc-chief-decision',
    name: 'The chief of police decides after the answers, D.C.',
    trigger: 'sidesAnswered',
    metBy: ['chiefDecided'],
    length: 15,
    confidence: 'verified',
  }),
  outsideLimit({
    ...shared,
    id: 'dc-chief-notice',
    name: 'Both sides are told what the chief of police did, D.C.',
    trigger: 'chiefDecided',
    metBy: ['sidesToldAction'],
    length: 10,
    confidence: 'verified',
  }),
]
