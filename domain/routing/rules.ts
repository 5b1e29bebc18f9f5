import { routeOfficeCodes } from './offices.ts'
import type { RoutingRule } from './rule.ts'

type Shared = 'add' | 'out' | 'effectiveFrom' | 'effectiveTo' | 'source' | 'confidence'
const practice = 'Own practice of the office; no law sets this route'

/** A rule in force for as long as there are cases, by the office's own practice, unless it says otherwise. */
const rule = (one: Omit<RoutingRule, Shared> & Partial<Pick<RoutingRule, Shared>>): RoutingRule => ({
  add: [],
  out: [],
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  source: practice,
  confidence: 'unverified',
  ...one,
})

const local = ['police', 'sheriff', 'statePolice', 'detention'] as const
const federal = ['ice', 'cbp', 'otherFederal'] as const

const agreement = '287(g) Task Force Model agreement (template of March 7, 2025), complaint appendix'
const register = 'Register of agreements, as it stood when this was worked out'
const opcLaw = 'D.C. Code 5-1107 as of October 2024'

/**
 * How the default route of a type is adjusted: who employs the subject, under whose authority, where, when. A rule whose sense changes
 * gets a new id: cases keep the ids by which they were routed.
 */
export const routingRules: readonly RoutingRule[] = [
  rule({
    id: 'local-employer',
    when: [{ anyEmployer: local }],
    add: ['LIA', 'SOC'],
    reason: 'A subject works for a state or local agency, which must look into its own people.',
  }),
  rule({
    id: 'agreement-287g',
    when: [{ authority: ['agreement287g'] }],
    add: ['LIA', 'OPR-I'],
    reason: 'They acted under a 287(g) agreement: every complaint about that work goes to ICE OPR as well as to local internal affairs.',
    source: agreement,
    effectiveFrom: '2025-03-07',
    confidence: 'verified',
  }),
  rule({
    id: 'agreement-287g-earlier',
    when: [{ authority: ['agreement287g'] }],
    add: ['LIA', 'OPR-I'],
    reason: 'They acted under a 287(g) agreement older than the template that was read; sent to both offices to be safe.',
    effectiveTo: '2025-03-07',
  }),
  rule({
    id: 'not-certified',
    when: [{ authority: ['agreement287g'] }, { certified: ['notCertified'] }],
    add: ['LIA', 'OPR-I'],
    reason: 'They were not certified on that day: the local agency handles it and ICE OPR must still be told. Consider a G2 allegation.',
    source: agreement,
    effectiveFrom: '2025-03-07',
    confidence: 'verified',
  }),
  rule({
    id: 'agency-agreement',
    when: [{ agreement: 'inForce' }, { authority: ['authorityUnknown'] }],
    add: ['LIA', 'OPR-I'],
    reason:
      'Their agency had a 287(g) agreement in force on that day, and nobody knows yet whether they acted under it: both offices until it is known.',
    source: register,
  }),
  rule({
    id: 'agreement-disputed',
    when: [{ agreement: 'disputed' }, { authority: ['authorityUnknown', 'agreement287g'] }],
    add: ['LIA', 'OPR-I'],
    reason:
      'The agreement of their agency is disputed: its parties say different things about whether it holds. It is not taken as certain; a person reads what each says and confirms this route.',
    source: register,
  }),
  rule({
    id: 'agreement-doubtful',
    when: [{ agreement: 'doubtful' }, { authority: ['authorityUnknown', 'agreement287g'] }],
    add: ['LIA', 'OPR-I'],
    reason:
      'The agreement of their agency was suspended, ended, announced or no longer listed, and the register does not say how it stood on that day.',
    source: register,
  }),
  rule({
    id: 'federal-task-force',
    when: [{ anyEmployer: local }, { authority: ['federalTaskForce'] }],
    add: ['OIG'],
    reason: 'A local officer acted on a federal task force, under federal authority.',
  }),
  rule({
    id: 'ice',
    when: [{ anyEmployer: ['ice'] }],
    add: ['OPR-I', 'OIG', 'CRCL', 'AG'],
    reason: 'A subject works for ICE. CRCL and the Attorney General get copies; do not rely on CRCL to answer.',
  }),
  rule({
    id: 'cbp',
    when: [{ anyEmployer: ['cbp'] }],
    add: ['OPR-C', 'OIG', 'CRCL', 'AG'],
    reason: 'A subject works for CBP. CRCL and the Attorney General get copies; do not rely on CRCL to answer.',
  }),
  rule({
    id: 'other-federal',
    when: [{ anyEmployer: ['otherFederal'] }],
    add: ['OIG', 'CRCL', 'AG'],
    reason: 'A subject works for another federal agency.',
  }),
  rule({
    id: 'federal-only',
    when: [{ everyEmployer: federal }, { authority: ['ownAuthority', 'authorityUnknown'] }, { typeNot: ['G3', 'G4', 'I1', 'I2'] }],
    out: ['LIA'],
    reason: 'Only federal officers: local internal affairs looks only into the local partner’s part.',
  }),
  rule({
    id: 'unidentified',
    when: [{ anyEmployer: ['unknown'] }],
    add: ['SOC', 'AG', 'OIG'],
    reason: 'The agency is not known (masked or unmarked). Identifying it comes first; look at who took part in the operation.',
  }),
  rule({
    id: 'possible-crime',
    when: [{ also: 'possibleCrime' }],
    add: ['CRT', 'FBI', 'DA'],
    reason: 'It may be a crime: a supervisor decides within 24 hours whether prosecutors are told, and administrative interviews wait.',
  }),
  rule({
    id: 'minor',
    when: [{ also: 'minorAffected' }],
    add: ['CW'],
    reason: 'A minor is affected.',
  }),
  rule({
    id: 'impostor',
    when: [{ also: 'impostor' }],
    add: ['POL'],
    reason: 'It may have been someone posing as an officer.',
  }),
  rule({
    id: 'dc-police',
    when: [{ place: ['dc'] }, { anyEmployer: ['police'] }],
    add: ['OPC'],
    reason: 'In D.C. the Office of Police Complaints covers the Metropolitan and the housing police.',
    source: opcLaw,
    confidence: 'verified',
  }),
  rule({
    id: 'dc-federal-covered',
    when: [{ place: ['dc'] }, { anyEmployer: federal }, { also: 'opcCovered' }],
    add: ['OPC'],
    reason: 'The cooperative agreement of this federal agency puts it under the D.C. Office of Police Complaints.',
    source: `${opcLaw}, subsection (j)`,
    confidence: 'verified',
  }),
  rule({
    id: 'dc-federal-not-covered',
    when: [{ place: ['dc'] }, { everyEmployer: federal }, { alsoNot: 'opcCovered' }],
    out: ['OPC'],
    reason: 'D.C. covers a federal agency only when its cooperative agreement says so.',
    source: `${opcLaw}, subsection (j)`,
    confidence: 'verified',
  }),
  rule({
    id: 'opc-only-in-dc',
    when: [{ placeNot: ['dc'] }],
    out: ['OPC'],
    reason: 'The Office of Police Complaints is for what happened in D.C.',
    source: opcLaw,
    confidence: 'verified',
  }),
  rule({
    id: 'ethics-only-in-nm',
    when: [{ placeNot: ['nm'] }],
    out: ['SEC'],
    reason: 'The State Ethics Commission is for New Mexico.',
  }),
  rule({
    id: 'az-ombudsman',
    when: [{ place: ['az'] }, { anyEmployer: ['statePolice'] }],
    add: ['OMB'],
    reason: 'A state agency of Arizona is concerned, which the Ombudsman looks into.',
  }),
  ...routeOfficeCodes.map((office) =>
    rule({
      id: `own-unit-${office.toLowerCase()}`,
      when: [{ conflict: office }],
      add: office === 'LIA' ? ['AG'] : [],
      out: [office],
      reason:
        office === 'LIA'
          ? 'The subject or someone named works there: it never goes to their own unit, and the Attorney General is asked instead.'
          : 'The subject or someone named works there: it never goes to their own unit.',
    }),
  ),
]
