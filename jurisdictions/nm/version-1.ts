import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import { officePromises } from '../default/office-promises.ts'
import { evidenceClocks } from '../evidence.ts'
import { federalOpenWays, federalWindows } from '../federal/windows.ts'
import { filingWindow } from '../filing-window.ts'

const civilRightsAct = {
  basis: 'New Mexico Civil Rights Act, 41-4A',
  source: 'https://nmlegis.gov/Sessions/23%20Regular/bills/house/HB0203.HTML',
  effectiveFrom: '2021-07-01',
  confidence: 'verified',
} as const

/** To whoever certifies officers: what is still open after 90 days. The academy's older rule; the board's own was not found. */
const boardReport: ClockRule = {
  id: 'nm-board-report',
  kind: 'statutory',
  name: 'Report to the certification board what is still open, New Mexico',
  trigger: 'complaintReceived',
  metBy: ['complaintDeclined', 'caseClosed'],
  length: 90,
  unit: 'calendarDays',
  owner: 'supervisor',
  basis: 'Older rule of the academy, 10.29 NMAC; the board of 29-7-4.3 may have another',
  source: 'http://nmlea.dps.state.nm.us/index.php/directors-office/officer-misconduct/ ; the rule in force was not seen',
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  confidence: 'unverified',
  onBreach: 'explain',
  extension: null,
  tollingCauses: [],
  rollForward: false,
}

/** New Mexico. No limit on the investigation of an employer was found. */
export const newMexicoVersion1: RulePack = {
  id: 'nm',
  version: '1',
  name: 'New Mexico',
  clocks: [
    ...officePromises,
    boardReport,
    filingWindow({
      id: 'nm-claim-notice',
      name: 'Notice of a tort claim, New Mexico',
      length: 90,
      unit: 'calendarDays',
      basis: 'Tort Claims Act, 41-4-16',
      source: 'From general knowledge; no source was seen',
      confidence: 'unverified',
    }),
    filingWindow({
      id: 'nm-civil-rights-notice',
      name: 'Written notice to the agency of a law enforcement act, New Mexico',
      length: 1,
      unit: 'years',
      ...civilRightsAct,
      basis: `${civilRightsAct.basis}; 18 months after a death; not needed where the agency knew`,
    }),
    filingWindow({
      id: 'nm-civil-rights-suit',
      name: 'Civil rights suit, New Mexico',
      length: 3,
      unit: 'years',
      ...civilRightsAct,
      basis: `${civilRightsAct.basis}; a bill of 2026 (SB 146) would make it 2 years, its outcome was not verified`,
    }),
    ...federalWindows,
    ...evidenceClocks,
  ],
  openWays: federalOpenWays,
}
