import type { PatternKind } from '../../../domain/case/patterns.ts'
import type { UrgentAction } from '../../../domain/urgency/actions.ts'
import type { Circumstance, CircumstanceAnswer } from '../../../domain/urgency/circumstances.ts'
import type { Cause, UrgencyRuleId } from '../../../domain/urgency/rule.ts'
import { urgencyRules } from '../../../domain/urgency/rules.ts'
import type { ContactResult } from '../../../domain/urgency/urgency-facts.ts'
import { patternNames } from './pattern-words.ts'

/** What is asked about a case, as staff read it. */
export const circumstanceNames: Record<Circumstance, string> = {
  medicalEmergency: 'Life-threatening condition or injury',
  selfHarmRisk: 'Risk of self-harm',
  deathOrSeriousInjury: 'Death or serious injury by force',
  injury: 'Somebody was injured',
  minorInvolved: 'Somebody under 18 is involved',
  minorAlone: 'Minor in custody alone, or child without a carer',
  heldNow: 'Somebody is held now',
  locationUnknown: 'Nobody knows where the person is',
  moveExpected: 'Removal or transfer expected',
  continuingDanger: 'Danger goes on: a raid, threats, stalking',
  continuingConduct: 'What is complained of goes on',
  sexualAbuse: 'Sexual abuse',
  evidenceAtRisk: 'Footage, phone data or logs may soon be lost',
  retaliation: 'Retaliation since the complaint was filed',
  vulnerablePerson: 'Pregnant, nursing, elderly, disabled or otherwise vulnerable person',
  tribalLandOrId: 'Tribal land or tribal identification',
  repeatSubject: 'The same subject was complained of before',
  orderInForce: 'A court order or statute against it was in force',
  papersOrMedicine: 'Identity papers or medicine were taken',
}

export const answerNames: Record<CircumstanceAnswer, string> = { yes: 'Yes', no: 'No', unknown: 'Not known' }

export const urgentActionNames: Record<UrgentAction, string> = {
  emergencyCall: 'Call emergency services',
  detentionMedical: 'Reach the medical authority of the place of detention',
  counsel: 'Hand over to counsel',
  childWelfare: 'Reach child welfare',
  watchHolding: 'Check the 72-hour limit of holding a minor',
  preservation: 'Demand that evidence is preserved',
  recheckMove: 'Check again whether they were moved',
  locate: 'Find where they are held',
  safetyPlan: 'Agree a safety plan',
  evidenceKit: 'Offer an evidence kit and separation from the subject',
  watchFacility: 'Check the decision the facility owes in 5 days',
  prosecutor: 'Tell the prosecutor or attorney general',
  hold: 'Send the hold letter',
  protectiveStep: 'Take a protective step and warn the agency',
  datedNotice: 'Send the dated notice to complainant and counsel',
  cluster: 'Gather the complaints and tell the committee',
  earlyIntervention: 'Early-intervention review',
  carePlan: 'Plan for the vulnerable person',
  tribalLiaison: 'Reach the tribal liaison',
}

export const contactResultNames: Record<ContactResult, string> = { reached: 'Reached', notReached: 'Tried, not reached' }

/** A rule as it heads its row. U15 is the rest. */
export function ruleText(id: UrgencyRuleId): string {
  const rule = urgencyRules.find((one) => one.id === id)
  return `${id} ${rule?.name ?? 'By how grave it is'}`
}

/** What made a rule fire, where it is no allegation. */
export function causeText({ what, of }: Cause): string {
  if (what === 'circumstance') return circumstanceNames[of as Circumstance]
  return what === 'pattern' ? patternNames[of as PatternKind] : 'A window to file elsewhere closes in less than 14 days'
}
