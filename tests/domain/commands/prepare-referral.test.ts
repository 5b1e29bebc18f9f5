import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { assigned, happens, hoursLater, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf, typesOf } from '../../support/commands.ts'
import { prepared, routed, sent, shares } from '../../support/referrals.ts'

const input = inputs['prepare-referral']
const prepare = (kase: Case, over: Partial<typeof input> = {}, at = hoursLater(5)) =>
  give(kase, 'prepare-referral', { ...input, ...over }, { at })
const consents = (
  kase: Case,
  office: 'OPC' | 'LIA',
  choice: 'withName' | 'withoutName' | 'doNotShare',
  until: string | null = null,
): Case => happens(kase, { type: 'consentRecorded', office, choice, until, words: sealed('words') })
const named = { shares: 'withName', person: sealed<'identity'>('who') } as const

describe('preparing a referral', () => {
  it('is for investigators and supervisors, from a page that shows what may be shared and where it goes', () => {
    expect(limitsOf('prepare-referral')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['routesConfirmed', 'routesOverridden', 'consentRecorded', 'referralPrepared', 'sharingChanged'],
    })
  })

  it('makes the package without the name for an office the complainant allows, and moves no allegation', () => {
    const kase = routed()
    expect(factsOf(prepare(kase))).toMatchObject([
      { type: 'referralPrepared', referral: 'f1', office: 'LIA', shares: 'withoutName', person: null },
    ])
    expect(prepared(kase).allegations).toEqual(kase.allegations)
  })

  it('is refused to an office that is not on the settled route', () => {
    expect(prepare(assigned())).toMatchObject({ refused: 'not-on-the-route', with: { office: 'LIA' } })
    expect(prepare(routed(['OIG']))).toMatchObject({ refused: 'not-on-the-route', with: { office: 'LIA' } })
  })

  it('is refused to our own committee, which reads the docket', () => {
    expect(prepare(routed(), { office: 'SOC' })).toMatchObject({ refused: 'office-reads-the-docket', with: { office: 'SOC' } })
  })

  it('is refused a second time while the first is not over, and may go again when it was returned', () => {
    expect(prepare(prepared())).toMatchObject({ refused: 'referral-exists', with: { office: 'LIA' } })
    const returned = happens(sent(), { type: 'referralAnswered', referral: 'f1', answer: 'returnedIt', text: sealed('no') })
    expect(factsOf(prepare(returned))).toMatchObject([{ referral: 'f2' }])
  })

  it('is refused where the complainant did not agree that the office reads the facts', () => {
    expect(prepare(routed(), { office: 'OIG' })).toMatchObject({ refused: 'no-consent-to-share', with: { office: 'OIG' } })
    expect(prepare(consents(routed(), 'LIA', 'doNotShare'))).toMatchObject({ refused: 'no-consent-to-share', with: { office: 'LIA' } })
    expect(typesOf(prepare(consents(routed(['OPC']), 'OPC', 'withoutName'), { office: 'OPC' }))).toEqual(['referralPrepared'])
  })

  it('is refused with the name unless they agreed to that very office, or to the name and such offices', () => {
    expect(prepare(routed(), named)).toMatchObject({ refused: 'no-consent-to-name', with: { office: 'LIA' } })
    expect(typesOf(prepare(consents(routed(), 'LIA', 'withName'), named))).toEqual(['referralPrepared'])
    expect(typesOf(prepare(shares(routed(), { name: 'yes', facts: ['internalInvestigators'] }), named))).toEqual(['referralPrepared'])
  })

  it('goes by a consent until its last day and no longer', () => {
    const until = consents(routed(['OPC']), 'OPC', 'withoutName', '2026-11-25')
    const noonOn = (day: number) => prepare(until, { office: 'OPC' }, hoursLater(24 * (day - 23)))
    expect(typesOf(noonOn(25))).toEqual(['referralPrepared'])
    expect(noonOn(26)).toMatchObject({ refused: 'no-consent-to-share', with: { office: 'OPC' } })
  })

  it('is refused when who complained is missing, or stands in a package without the name', () => {
    expect(prepare(consents(routed(), 'LIA', 'withName'), { shares: 'withName' })).toMatchObject({ refused: 'name-missing' })
    expect(prepare(routed(), { person: sealed('who') })).toMatchObject({ refused: 'name-in-package' })
  })
})
