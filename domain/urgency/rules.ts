import type { Length, OwedAction, UrgencyRule } from './rule.ts'

const minutes = (length: number): Length => ({ length, unit: 'minutes' })
const hours = (length: number): Length => ({ length, unit: 'hours' })
const workingDays = (length: number): Length => ({ length, unit: 'workingDays' })

/** On the same call where there is one; who has not spoken to them after a quarter of an hour is late. */
const immediately = minutes(15)

const owed = (action: OwedAction['action'], within: Length, more: Partial<OwedAction> = {}): OwedAction => ({ action, ...within, ...more })

/**
 * The rules of urgency, U1 to U14. Their times are the office's own proposals; no law sets them. U15, everything else, is the rest:
 * it has the priority its severity gives and the limits every complaint has.
 */
export const urgencyRules: readonly UrgencyRule[] = [
  {
    id: 'U1',
    name: 'Life-threatening condition or injury, or risk of self-harm',
    when: [[{ is: 'medicalEmergency' }], [{ is: 'selfHarmRisk' }]],
    priority: 'P0',
    contact: immediately,
    actions: [owed('emergencyCall', minutes(15)), owed('detentionMedical', hours(1)), owed('counsel', hours(1))],
    post: 'shiftLead',
  },
  {
    id: 'U2',
    name: 'Minor in custody alone, or child left without a carer',
    when: [[{ is: 'minorAlone' }]],
    priority: 'P0',
    contact: immediately,
    actions: [owed('childWelfare', hours(1)), owed('counsel', hours(1)), owed('watchHolding', hours(72))],
    post: 'shiftLead',
  },
  {
    id: 'U3',
    name: 'Removal or transfer expected within 72 hours',
    when: [[{ nearHours: 72, of: 'moveExpected' }]],
    priority: 'P0',
    contact: minutes(30),
    actions: [owed('counsel', hours(1)), owed('preservation', hours(2)), owed('recheckMove', hours(4), { again: 'moveExpected' })],
    post: 'dutyInvestigator',
  },
  {
    id: 'U4',
    name: 'Held for more than 48 hours, or nobody knows where',
    when: [[{ pastHours: 48, of: 'heldNow' }], [{ is: 'locationUnknown' }]],
    priority: 'P0',
    contact: hours(1),
    actions: [owed('locate', hours(4)), owed('counsel', hours(4))],
    post: 'dutyInvestigator',
  },
  {
    id: 'U5',
    name: 'Continuing danger',
    when: [[{ is: 'continuingDanger' }]],
    priority: 'P0',
    contact: immediately,
    actions: [owed('safetyPlan', hours(1))],
    post: 'shiftLead',
  },
  {
    id: 'U6',
    name: 'Sexual abuse alleged',
    when: [[{ is: 'sexualAbuse' }], [{ alleged: 'F5' }]],
    priority: 'P0',
    contact: hours(1),
    actions: [owed('evidenceKit', hours(24)), owed('watchFacility', { length: 5, unit: 'calendarDays' })],
    post: 'specialist',
  },
  {
    id: 'U7',
    name: 'Death or serious injury by force',
    when: [[{ is: 'deathOrSeriousInjury' }]],
    priority: 'P0',
    contact: hours(1),
    actions: [owed('preservation', hours(2)), owed('prosecutor', hours(2))],
    post: 'supervisor',
  },
  {
    id: 'U8',
    name: 'Evidence about to be lost',
    when: [[{ is: 'evidenceAtRisk' }]],
    priority: 'P1',
    contact: hours(4),
    actions: [owed('hold', hours(24), { halfUntil: 'evidenceAtRisk' })],
    post: 'evidenceOfficer',
  },
  {
    id: 'U9',
    name: 'Retaliation since filing',
    when: [[{ is: 'retaliation' }]],
    priority: 'P1',
    contact: hours(4),
    actions: [owed('protectiveStep', hours(24))],
    post: 'supervisor',
  },
  {
    id: 'U10',
    name: 'Less than 14 days left to file elsewhere',
    when: [[{ window: 'near' }]],
    priority: 'P1',
    contact: workingDays(1),
    actions: [owed('datedNotice', workingDays(1))],
    post: 'intake',
  },
  {
    id: 'U11',
    name: 'Three or more complaints about one operation in 72 hours',
    when: [[{ pattern: 'operationCluster' }]],
    priority: 'P1',
    contact: hours(4),
    actions: [owed('cluster', hours(24))],
    post: 'supervisor',
  },
  {
    id: 'U12',
    name: 'Same subject or unit in three open or sustained complaints in 12 months',
    when: [[{ pattern: 'repeatSubject' }]],
    priority: 'P2',
    contact: workingDays(5),
    actions: [owed('earlyIntervention', workingDays(10))],
    post: 'oversight',
  },
  {
    id: 'U13',
    name: 'Vulnerable person, severity 4 or 5',
    when: [[{ is: 'vulnerablePerson' }, { severity: 4 }]],
    priority: 'P1',
    contact: workingDays(1),
    actions: [owed('carePlan', workingDays(3))],
    post: 'investigator',
  },
  {
    id: 'U14',
    name: 'Tribal land or tribal identification',
    when: [[{ is: 'tribalLandOrId' }], [{ alleged: 'T2' }]],
    priority: 'P1',
    contact: workingDays(1),
    actions: [owed('tribalLiaison', workingDays(1))],
    post: 'liaison',
  },
]
