/** What the evidence showed about one allegation; the standard of proof is preponderance. */
export const findings = ['sustained', 'notSustained', 'exonerated', 'unfounded'] as const
export type Finding = (typeof findings)[number]

/** Why an allegation ended without a finding on its merits. */
export const closureReasons = [
  'withdrawn',
  'complainantUnreachable',
  'outsideJurisdiction',
  'subjectUnidentified',
  'duplicate',
  'timeBarred',
  'insufficientInformation',
  'pendingLitigation',
] as const
export type ClosureReason = (typeof closureReasons)[number]

export const priorities = ['P0', 'P1', 'P2', 'P3'] as const
export type Priority = (typeof priorities)[number]

/** Either a finding or a reason there is none, never both. */
export const outcomes = [...findings, ...closureReasons] as const
export type Outcome = (typeof outcomes)[number]

export const isFinding = (outcome: Outcome): outcome is Finding => (findings as readonly string[]).includes(outcome)
