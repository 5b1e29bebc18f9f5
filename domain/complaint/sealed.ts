/** The four keys of a case; who can open what stands in docs/architecture. */
export const sealKeys = ['identity', 'file', 'legal', 'mailbox'] as const
export type SealKey = (typeof sealKeys)[number]

/** Text nobody can read without the named key of its case. The rules carry it about and never look inside. */
export type Sealed<K extends SealKey = SealKey> = string & { readonly sealedUnder: K }
