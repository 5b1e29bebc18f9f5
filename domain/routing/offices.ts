import type { FactsReader } from '../case/sharing.ts'

/**
 * Offices an allegation can be sent to. `reader`: the wish of the complainant that covers it when it may read the facts without a name;
 * null: no wish covers it, so that it takes a consent of its own. `ours`: the system's own committee, which sees nothing personal.
 */
export type RouteOfficeKind = { name: string; reader: FactsReader | null; ours?: true }

export const routeOffices = {
  LIA: { name: 'Internal affairs of the employing agency', reader: 'internalInvestigators' },
  'OPR-I': { name: 'ICE Office of Professional Responsibility', reader: 'internalInvestigators' },
  'OPR-C': { name: 'CBP Office of Professional Responsibility', reader: 'internalInvestigators' },
  OIG: { name: 'Inspector General of Homeland Security', reader: 'federalWatchdogs' },
  CRCL: { name: 'Homeland Security civil rights office (CRCL)', reader: 'federalWatchdogs' },
  CRT: { name: 'Civil Rights Division of the Department of Justice', reader: 'federalWatchdogs' },
  FBI: { name: 'FBI', reader: null },
  AG: { name: 'State Attorney General', reader: 'attorneyGeneral' },
  DA: { name: 'District attorney', reader: null },
  POL: { name: 'Police who would investigate a crime', reader: null },
  SOC: { name: 'State oversight committee', reader: null, ours: true },
  OPC: { name: 'D.C. Office of Police Complaints', reader: null },
  POST: { name: 'Officer certification board', reader: null },
  SEC: { name: 'New Mexico State Ethics Commission', reader: null },
  OMB: { name: 'Arizona Ombudsman', reader: null },
  LGL: { name: 'Legal aid or rapid-response counsel', reader: 'legalHelp' },
  CW: { name: 'Child welfare', reader: null },
  MED: { name: 'Emergency medical or detention medical authority', reader: null },
  TRB: { name: 'Tribal government liaison', reader: null },
  CON: { name: 'Consulate', reader: null },
  OHR: { name: 'Human-rights agency', reader: null },
  PRV: { name: 'Privacy office of the agency that held the data', reader: null },
} as const satisfies Readonly<Record<string, RouteOfficeKind>>

export type RouteOffice = keyof typeof routeOffices
export const routeOfficeCodes = Object.keys(routeOffices) as readonly RouteOffice[]

export const isRouteOffice = (code: string | undefined): code is RouteOffice => code !== undefined && Object.hasOwn(routeOffices, code)

/** `LIA Internal affairs of the employing agency`. */
export const officeName = (code: RouteOffice): string => `${code} ${routeOffices[code].name}`
