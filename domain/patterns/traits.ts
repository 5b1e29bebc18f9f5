/**
 * What a look across cases knows of one: open fields and keyed hashes, never a name. Instants are ISO. `people` are hashes of how the
 * complainant is reached; `subjects` hashes of subjects whose allegations are open or were sustained.
 */
export type CaseTraits = {
  id: string
  office: string
  receivedAt: string
  /** YYYY-MM, or null where they did not say. */
  incidentMonth: string | null
  /** The key of the operation it happened in; null where none is known. */
  operation: string | null
  people: readonly string[]
  subjects: readonly string[]
}
