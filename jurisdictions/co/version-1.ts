import type { RulePack } from '../../domain/clocks/rule.ts'
import { officePromises } from '../default/office-promises.ts'
import { evidenceClocks } from '../evidence.ts'
import { federalOpenWays, federalWindows } from '../federal/windows.ts'
import { filingWindow } from '../filing-window.ts'

/** Colorado. No limit on the investigation of an employer was found. */
export const coloradoVersion1: RulePack = {
  id: 'co',
  version: '1',
  name: 'Colorado',
  clocks: [
    ...officePromises,
    filingWindow({
      id: 'co-claim-notice',
      name: 'Notice of claim to the Attorney General or the governing body, Colorado',
      length: 182,
      unit: 'calendarDays',
      basis: 'C.R.S. 24-10-109, from discovery of the injury; without it no court may hear the claim',
      source:
        'https://getpocketlaw.com/law/state_colorado/section-24-10-109-notice-required-contents-to-whom-given-limitations_beb9420b6e9c',
      confidence: 'verified',
    }),
    filingWindow({
      id: 'co-enforcement-suit',
      name: 'Suit over constitutional violations in civil immigration enforcement, Colorado',
      length: 2,
      unit: 'years',
      basis: 'SB26-005, if it was signed',
      source: 'Passed on May 7, 2026: https://www.billtrack50.com/billdetail/1935234/62604 ; the signature was not verified',
      effectiveFrom: '2026-05-07',
      confidence: 'partly',
    }),
    ...federalWindows,
    ...evidenceClocks,
  ],
  openWays: federalOpenWays,
}
