import type { LongStory } from './long-story.ts'
import { deputyUnderAnAgreement } from './told/deputy-under-an-agreement.ts'

/** The stories under docs/stories, in the order they are told. */
export const longStories: readonly LongStory[] = [deputyUnderAnAgreement]
