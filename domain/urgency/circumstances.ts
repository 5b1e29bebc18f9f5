/**
 * What the rules of urgency and severity ask about a case. Each is answered yes, no or unknown by staff, or yes by the complaint itself;
 * what nobody answered is unknown, and unknown is not no.
 */
export const circumstances = [
  'medicalEmergency',
  'selfHarmRisk',
  'deathOrSeriousInjury',
  'injury',
  'minorInvolved',
  'minorAlone',
  'heldNow',
  'locationUnknown',
  'moveExpected',
  'continuingDanger',
  'continuingConduct',
  'sexualAbuse',
  'evidenceAtRisk',
  'retaliation',
  'vulnerablePerson',
  'tribalLandOrId',
  'repeatSubject',
  'orderInForce',
  'papersOrMedicine',
] as const
export type Circumstance = (typeof circumstances)[number]

export const circumstanceAnswers = ['yes', 'no', 'unknown'] as const
export type CircumstanceAnswer = (typeof circumstanceAnswers)[number]

/** The day that belongs to a circumstance: held since, moved on, footage kept until. */
export const datedCircumstances = ['heldNow', 'moveExpected', 'evidenceAtRisk'] as const satisfies readonly Circumstance[]
export type DatedCircumstance = (typeof datedCircumstances)[number]

/** One circumstance as it was last answered. `on`: its day, where it has one and somebody knew. `nearAt`: when that day came near. */
export type Recorded = { answer: CircumstanceAnswer; on: string | null; at: string; nearAt?: string }

export type Circumstances = Readonly<Partial<Record<Circumstance, Recorded>>>

/** What a complaint says by its open answers alone. The rest of it is sealed, and staff who read it record what it says. */
const saidBy: Readonly<Record<string, readonly Circumstance[]>> = {
  hurt: ['medicalEmergency', 'injury'],
  selfHarm: ['selfHarmRisk'],
  died: ['deathOrSeriousInjury'],
  childAlone: ['minorAlone', 'minorInvolved'],
  danger: ['continuingDanger'],
  held: ['heldNow'],
  missing: ['locationUnknown'],
  moving: ['moveExpected'],
  sexual: ['sexualAbuse'],
  tribal: ['tribalLandOrId'],
  vulnerable: ['vulnerablePerson'],
}

/** Circumstances that the open answers of a complaint tell, without repeats. */
export const toldByComplaint = ({ now = [], kinds }: { now?: readonly string[]; kinds: readonly string[] }): readonly Circumstance[] => [
  ...new Set([...now, ...kinds].flatMap((answer) => saidBy[answer] ?? [])),
]
