export const modes = ['demo', 'production'] as const
export type Mode = (typeof modes)[number]

/** Every secret and password the demo makes begins with this, so that production can tell them and refuse them. */
export const demoMark = 'demo-not-for-production-'
