/** Who employs a subject, as far as it is known. */
export const subjectAgencies = [
  'police',
  'sheriff',
  'statePolice',
  'ice',
  'cbp',
  'otherFederal',
  'detention',
  'privateGuards',
  'unknown',
] as const
export type SubjectAgency = (typeof subjectAgencies)[number]
