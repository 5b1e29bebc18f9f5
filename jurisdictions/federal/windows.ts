import type { OpenWay } from '../../domain/clocks/rule.ts'
import { filingWindow } from '../filing-window.ts'

/** Open in every state. */
export const federalWindows = [
  filingWindow({
    id: 'title-vi',
    name: 'Discrimination by a program with federal money (Title VI)',
    length: 180,
    unit: 'calendarDays',
    basis: 'Title VI of the Civil Rights Act of 1964, 44 CFR 7.11; the agency may extend it',
    source: 'https://gov.ecfr.io/cgi-bin/text-idx?node=se44.1.7_111&rgn=div8',
    confidence: 'verified',
  }),
  filingWindow({
    id: 'ada',
    name: 'Discrimination because of a disability (ADA Title II)',
    length: 180,
    unit: 'calendarDays',
    basis: '28 CFR 35.170; counts up to the first filing with any federal agency, which may extend it',
    source: '28 CFR 35.170, text of 2005 in the federal register archive',
    confidence: 'verified',
  }),
  filingWindow({
    id: 'federal-tort-claim',
    name: 'Claim for damages against the United States (form SF-95)',
    length: 2,
    unit: 'years',
    basis: 'Federal Tort Claims Act; suit within 6 months of a denial',
    source: 'From general knowledge; only the form was seen in a source',
    confidence: 'unverified',
  }),
]

/** What may be told at any time. */
export const federalOpenWays: readonly OpenWay[] = [
  {
    id: 'detention-sexual-abuse',
    name: 'Sexual abuse in immigration detention',
    basis: '6 CFR 115.52: the facility may set no time limit',
    source: 'http://federal.elaws.us/cfr/title6.part115.section115.52',
    confidence: 'verified',
  },
]
