/** Under whose authority someone acted. A sheriff's deputy may act under an agreement with ICE and is then answerable to both. */
export const authorities = ['ownAuthority', 'agreement287g', 'federalTaskForce', 'authorityUnknown'] as const
export type Authority = (typeof authorities)[number]

/** Whether the officer held a valid certification for delegated work on the day. */
export const certifications = ['certified', 'notCertified', 'notKnown'] as const
export type Certification = (typeof certifications)[number]
