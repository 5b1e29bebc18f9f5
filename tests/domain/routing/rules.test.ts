import { describe, expect, it } from 'vitest'
import { allegationCodes } from '../../../domain/allegations/taxonomy.ts'
import { defaultRoutes } from '../../../domain/routing/default-routes.ts'
import { routeOfficeCodes } from '../../../domain/routing/offices.ts'
import { routeReason, routesFor } from '../../../domain/routing/routes-for.ts'
import type { RoutingFacts } from '../../../domain/routing/rule.ts'
import { routingRules } from '../../../domain/routing/rules.ts'

const facts = (over: Partial<RoutingFacts>): RoutingFacts => ({
  code: 'F1',
  employers: ['sheriff'],
  authority: 'ownAuthority',
  certified: 'notKnown',
  place: 'co',
  on: '2026-11-03',
  also: [],
  conflicts: [],
  ...over,
})

/** The offices proposed and kept out for these facts, each with the rules behind it. */
function sent(over: Partial<RoutingFacts>) {
  const { proposed, keptOut } = routesFor(facts(over))
  const to = Object.fromEntries(proposed.map(({ office, rules }) => [office, rules]))
  const not = Object.fromEntries(keptOut.map(({ office, rules }) => [office, rules]))
  return { to, not, offices: proposed.map(({ office }) => office) }
}

/** What a case officer says of each rule, the facts it is about, and the offices that rule alone must speak for or keep out. */
const said: Readonly<Record<string, [sentence: string, facts: Partial<RoutingFacts>, add: string[], out?: string[]]>> = {
  'local-employer': ['A deputy’s own internal affairs gets it, and the committee.', { code: 'D5' }, ['LIA', 'SOC']],
  'agreement-287g': [
    'A deputy under a 287(g) agreement goes to internal affairs and to ICE OPR.',
    { authority: 'agreement287g' },
    ['LIA', 'OPR-I'],
  ],
  'agreement-287g-earlier': [
    'What happened before the template we read goes to both offices too.',
    { authority: 'agreement287g', on: '2024-06-01' },
    ['LIA', 'OPR-I'],
  ],
  'not-certified': [
    'A deputy without certification on that day is still told to ICE OPR.',
    { authority: 'agreement287g', certified: 'notCertified' },
    ['LIA', 'OPR-I'],
  ],
  'agency-agreement': [
    'A deputy whose office had an agreement in force goes to both, until somebody knows whether they acted under it.',
    { authority: 'authorityUnknown', agreement: 'inForce' },
    ['LIA', 'OPR-I'],
  ],
  'agreement-disputed': [
    'Where the county says the agreement is void and ICE says it holds, both get it, and the page says it is disputed.',
    { authority: 'authorityUnknown', agreement: 'disputed' },
    ['LIA', 'OPR-I'],
  ],
  'agreement-doubtful': [
    'An agreement that is no longer listed may have held that day: both get it.',
    { authority: 'authorityUnknown', agreement: 'doubtful' },
    ['LIA', 'OPR-I'],
  ],
  'federal-task-force': [
    'A local officer on a federal task force goes to the Inspector General as well.',
    { code: 'S1', employers: ['police'], authority: 'federalTaskForce' },
    ['OIG'],
  ],
  ice: ['An ICE officer goes to ICE OPR and the Inspector General, with copies.', { employers: ['ice'] }, ['OPR-I', 'OIG', 'CRCL', 'AG']],
  cbp: ['A Border Patrol agent goes to CBP OPR and not to that of ICE.', { employers: ['cbp'] }, ['OPR-C', 'OIG', 'CRCL', 'AG']],
  'other-federal': ['Another federal officer goes to the Inspector General.', { employers: ['otherFederal'] }, ['OIG', 'CRCL', 'AG']],
  'federal-only': ['Local internal affairs does not look into federal officers.', { employers: ['ice'] }, [], ['LIA']],
  unidentified: [
    'Masked men nobody knows: committee, Attorney General, Inspector General.',
    { code: 'S4', employers: ['unknown'] },
    ['SOC', 'AG', 'OIG'],
  ],
  'possible-crime': ['If it may be a crime, prosecutors are proposed.', { code: 'S1', also: ['possibleCrime'] }, ['CRT', 'FBI', 'DA']],
  minor: ['Abuse of a minor goes to child welfare.', { code: 'F5', also: ['minorAffected'] }, ['CW']],
  impostor: ['An impostor is a matter for the police.', { code: 'R2', also: ['impostor'] }, ['POL']],
  'dc-police': ['Force by the Metropolitan Police goes to the D.C. complaints office.', { employers: ['police'], place: 'dc' }, ['OPC']],
  'dc-federal-covered': [
    'A federal officer in D.C. goes there when the agreement of the agency says so.',
    { employers: ['ice'], place: 'dc', also: ['opcCovered'] },
    ['OPC'],
  ],
  'dc-federal-not-covered': [
    'Without such an agreement a federal officer in D.C. does not.',
    { code: 'B4', employers: ['ice'], place: 'dc' },
    [],
    ['OPC'],
  ],
  'opc-only-in-dc': ['Outside D.C. its complaints office has no say.', { code: 'B4' }, [], ['OPC']],
  'ethics-only-in-nm': ['The ethics commission is for New Mexico alone.', { code: 'I1' }, [], ['SEC']],
  'az-ombudsman': ['A state trooper in Arizona goes to the Ombudsman as well.', { employers: ['statePolice'], place: 'az' }, ['OMB']],
}

describe('each routing rule', () => {
  it.each(Object.entries(said))('%s: %s', (id, [, over, add, out = []]) => {
    const { to, not } = sent(over)
    const [speaks, keeps] = [to, not].map((of) => Object.keys(of).filter((office) => of[office]?.includes(id)))
    expect({ speaks: speaks?.sort(), keeps }).toEqual({ speaks: [...add].sort(), keeps: out })
  })

  it.each(routeOfficeCodes)('never sends it to the subject’s own unit: %s', (office) => {
    const employers = ['police', 'sheriff', 'statePolice', 'ice', 'cbp', 'otherFederal', 'unknown'] as const
    for (const code of allegationCodes)
      expect(sent({ code, employers, authority: 'agreement287g', place: 'dc', conflicts: [office] }).to[office]).toBeUndefined()
  })

  it('asks the Attorney General when internal affairs itself is complained of', () => {
    expect(sent({ code: 'S4', conflicts: ['LIA'] })).toMatchObject({ to: { AG: ['own-unit-lia'] }, not: { LIA: ['own-unit-lia'] } })
  })

  it('has a sentence, or is the rule about own units', () => {
    expect(routingRules.map(({ id }) => id).filter((id) => !id.startsWith('own-unit-'))).toEqual(Object.keys(said))
  })

  it('has an id of its own, a reason, a source and dates in order', () => {
    expect(new Set(routingRules.map(({ id }) => id)).size).toBe(routingRules.length)
    for (const { reason, source, effectiveFrom, effectiveTo } of routingRules) {
      expect(reason && source).toBeTruthy()
      expect(effectiveTo === null || effectiveFrom < effectiveTo).toBe(true)
    }
  })
})

describe('where and when', () => {
  it('a deputy of today does not go by the rule of earlier agreements, nor the other way round', () => {
    expect(sent({ authority: 'agreement287g' }).to['OPR-I']).not.toContain('agreement-287g-earlier')
    expect(sent({ authority: 'agreement287g', on: '2025-03-06' }).to['OPR-I']).not.toContain('agreement-287g')
    expect(sent({ authority: 'agreement287g', on: '2025-03-07' }).to['OPR-I']).toContain('agreement-287g')
  })

  it('a day nobody knows counts by the rules of today', () => {
    expect(sent({ authority: 'agreement287g', on: null }).to['OPR-I']).toEqual(['type', 'agreement-287g'])
  })

  it('an allegation about a deputy and a Border Patrol agent goes to both sides', () => {
    expect(sent({ employers: ['sheriff', 'cbp'] }).offices).toEqual(expect.arrayContaining(['LIA', 'OPR-C', 'OIG', 'SOC']))
  })

  it('the part of a local partner who stood by goes to local internal affairs though the subject is federal', () => {
    expect(sent({ code: 'G4', employers: ['ice'] }).offices).toContain('LIA')
  })
})

describe('the default routes', () => {
  it.each(allegationCodes)('%s goes somewhere whatever is known of the subject', (code) => {
    for (const employers of [['unknown'], ['police'], ['ice'], ['cbp']] as const) expect(sent({ code, employers }).offices).not.toEqual([])
  })

  it('name the professional-responsibility office by who employs the subject', () => {
    expect(defaultRoutes.S4).toEqual(['LIA', 'OPR-x'])
    expect(sent({ code: 'S4', employers: ['cbp'] }).to['OPR-C']).toEqual(['type', 'cbp'])
    expect(sent({ code: 'S4', employers: ['police'] }).offices).toEqual(['LIA', 'SOC'])
  })

  it('say why in words, for every rule, also one that is gone', () => {
    expect(routeReason('type', 'F1').reason).toBe('The usual route of "F1 Excessive or needless force".')
    expect(routeReason('dc-police', 'F1').source).toContain('D.C. Code')
    expect(routeReason('of-old', 'F1').reason).toContain('of-old')
  })
})
