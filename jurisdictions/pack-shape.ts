import { z } from 'zod'
import type { ClockKind, ClockOwner, ClockRule, Confidence, OfficeRole, OnBreach, RulePack, TollingCause } from '../domain/clocks/rule.ts'
import type { Unit } from '../domain/clocks/shape.ts'

/** Each name once as itself: a list that lacks a name of the type, or has one more, does not compile. */
type Names<T extends string> = { readonly [Name in T]: Name }

const units: Names<Unit> = {
  workingDays: 'workingDays',
  calendarDays: 'calendarDays',
  months: 'months',
  years: 'years',
  minutes: 'minutes',
  hours: 'hours',
  hoursOutsideWeekendsAndHolidays: 'hoursOutsideWeekendsAndHolidays',
}
const kinds: Names<ClockKind> = { service: 'service', statutory: 'statutory', filingWindow: 'filingWindow', evidence: 'evidence' }
const officeRoles: Names<OfficeRole> = {
  hotline: 'hotline',
  triage: 'triage',
  investigator: 'investigator',
  supervisor: 'supervisor',
  legal: 'legal',
  lead: 'lead',
}
const owners: Names<ClockOwner> = { ...officeRoles, complainant: 'complainant' }
const confidences: Names<Confidence> = { verified: 'verified', partly: 'partly', unverified: 'unverified' }
const breaches: Names<OnBreach> = { escalate: 'escalate', bar: 'bar', explain: 'explain' }
const tollingCauses: Names<TollingCause> = {
  criminalMatterPending: 'criminalMatterPending',
  subjectUnavailable: 'subjectUnavailable',
  writtenWaiver: 'writtenWaiver',
  declaredEmergency: 'declaredEmergency',
  multiJurisdictionCoordination: 'multiJurisdictionCoordination',
  courtOrder: 'courtOrder',
  waitingForComplainant: 'waitingForComplainant',
  mediation: 'mediation',
}

const words = z.string().trim().min(1, 'must not be empty')
const length = z.int().nonnegative()
const unit = z.enum(units)

const clock = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters with hyphens'),
    kind: z.enum(kinds),
    name: words,
    trigger: words,
    metBy: z.array(words),
    length,
    unit,
    owner: z.enum(owners),
    basis: words,
    source: words,
    effectiveFrom: z.iso.date(),
    effectiveTo: z.iso.date().nullable(),
    confidence: z.enum(confidences),
    onBreach: z.enum(breaches),
    extension: z.strictObject({ length, unit, times: z.int().positive(), grantedBy: z.enum(officeRoles) }).nullable(),
    tollingCauses: z.array(z.enum(tollingCauses)),
    rollForward: z.boolean(),
  })
  .superRefine(refineClock)

const isByTheHour = (unit: Unit): boolean => unit === 'minutes' || unit.startsWith('hours')

/** Hour clocks know no day to move and take only their own unit; day clocks take no hours. The same is refused when counting. */
function refineClock(rule: ClockRule, { addIssue }: z.core.$RefinementCtx<ClockRule>): void {
  const problem = (path: string, message: string) => addIssue({ code: 'custom', path: path.split('.'), message })
  const isWindow = rule.kind === 'filingWindow'
  if (!isWindow && rule.metBy.length === 0) problem('metBy', 'must name at least one fact')
  if (isWindow !== (rule.owner === 'complainant')) problem('owner', 'must be complainant on a filing window, and only there')
  const inHours = isByTheHour(rule.unit)
  if (inHours && rule.rollForward) problem('rollForward', `must be false on a clock in ${rule.unit}`)
  const extended = rule.extension?.unit
  const mixed = inHours ? extended !== rule.unit : extended !== undefined && isByTheHour(extended)
  if (extended && mixed) problem('extension.unit', `${extended} does not extend a clock in ${rule.unit}`)
  if (rule.effectiveTo !== null && rule.effectiveTo <= rule.effectiveFrom) problem('effectiveTo', 'must be after effectiveFrom')
}

const openWay = z.strictObject({ id: words, name: words, basis: words, source: words, confidence: z.enum(confidences) })

/** A rule pack as it must be. What it accepts is a RulePack. */
export const packShape: z.ZodType<RulePack> = z
  .strictObject({ id: words, version: words, name: words, clocks: z.array(clock).nonempty(), openWays: z.array(openWay) })
  .superRefine(({ clocks }, { addIssue }) => {
    for (const [index, { id }] of clocks.entries()) {
      const first = clocks.findIndex((other) => other.id === id)
      if (first < index) addIssue({ code: 'custom', path: ['clocks', index, 'id'], message: `is also the id of clocks[${first}]` })
    }
  })
