import type { LongStory } from './long-story.ts'
import { agencyThatNeverAnswers } from './told/agency-that-never-answers.ts'
import { chainOfReview } from './told/chain-of-review.ts'
import { childHeldAlone } from './told/child-held-alone.ts'
import { deputyUnderAnAgreement } from './told/deputy-under-an-agreement.ts'
import { limitWithTwoPauses } from './told/limit-with-two-pauses.ts'
import { maskedOfficer } from './told/masked-officer.ts'

/** The stories under docs/stories, in the order they are told. */
export const longStories: readonly LongStory[] = [
  limitWithTwoPauses,
  chainOfReview,
  deputyUnderAnAgreement,
  childHeldAlone,
  agencyThatNeverAnswers,
  maskedOfficer,
]
