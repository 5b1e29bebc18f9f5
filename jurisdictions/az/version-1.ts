import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import { officePromises } from '../default/office-promises.ts'
import { evidenceClocks } from '../evidence.ts'
import { federalOpenWays, federalWindows } from '../federal/windows.ts'
import { filingWindow } from '../filing-window.ts'

/**
 * Counts from notice to somebody who may open an investigation; the day we received it is the earliest that can be. The length of its
 * one extension was not read anywhere: as long as the limit itself, until somebody has looked.
 */
const investigationLimit: ClockRule = {
  id: 'az-investigation',
  kind: 'statutory',
  name: 'Complete the investigation of the officer, Arizona',
  trigger: 'complaintReceived',
  metBy: ['complaintDeclined', 'decisionMade'],
  length: 180,
  unit: 'calendarDays',
  owner: 'supervisor',
  basis: 'A.R.S. 38-1110, from notice to a person authorized to open an investigation',
  source: 'https://policyrisk.com/states/arizona/statutes/38-1110 ; the text of subsection A was not seen',
  effectiveFrom: '2015-01-01',
  effectiveTo: null,
  confidence: 'partly',
  onBreach: 'bar',
  extension: { length: 180, unit: 'calendarDays', times: 1, grantedBy: 'lead' },
  tollingCauses: [
    'criminalMatterPending',
    'subjectUnavailable',
    'writtenWaiver',
    'declaredEmergency',
    'multiJurisdictionCoordination',
    'courtOrder',
  ],
  rollForward: false,
}

/** Arizona. */
export const arizonaVersion1: RulePack = {
  id: 'az',
  version: '1',
  name: 'Arizona',
  clocks: [
    ...officePromises,
    investigationLimit,
    filingWindow({
      id: 'az-claim-notice',
      name: 'Notice of claim to the public body and the employee, Arizona',
      length: 180,
      unit: 'calendarDays',
      basis: 'A.R.S. 12-821.01, strict; to both the entity and the employee',
      source: 'https://legalclarity.org/notice-of-claim-requirements-in-arizona',
      confidence: 'verified',
    }),
    filingWindow({
      id: 'az-suit',
      name: 'Suit against a public body or its employee, Arizona',
      length: 1,
      unit: 'years',
      basis: 'Arizona limit for suits against public bodies; the section was not read',
      source: 'https://legalclarity.org/notice-of-claim-requirements-in-arizona',
      confidence: 'partly',
    }),
    ...federalWindows,
    ...evidenceClocks,
  ],
  openWays: federalOpenWays,
}
