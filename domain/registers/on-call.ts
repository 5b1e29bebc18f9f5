/** The posts for which a list says who holds them on which days. */
export const onCallPosts = ['dutyInvestigator', 'shiftLead', 'evidenceOfficer', 'tribalLiaison', 'specialist'] as const
export type OnCallPost = (typeof onCallPosts)[number]

export const isOnCallPost = (post: string): post is OnCallPost => (onCallPosts as readonly string[]).includes(post)

/** A line of a list: who holds a post from one local day up to, not with, another; null: until further notice. */
export type OnCall = { post: OnCallPost; person: string; from: string; to: string | null }

/** Who holds a post on a day by the lists, the line that began last first: whoever takes over a day for somebody is written in later. */
export const holdersOf = (lists: readonly OnCall[], post: OnCallPost, day: string): readonly string[] => [
  ...new Set(
    lists
      .filter((one) => one.post === post && one.from <= day && (one.to === null || day < one.to))
      .sort((a, b) => (a.from === b.from ? (a.person < b.person ? -1 : 1) : a.from > b.from ? -1 : 1))
      .map(({ person }) => person),
  ),
]
