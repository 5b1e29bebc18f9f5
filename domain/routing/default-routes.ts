import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { RouteOffice } from './offices.ts'

/** `OPR-x`: the professional-responsibility office of the federal agency that employs the subject, or gave the authority. */
export type DefaultOffice = RouteOffice | 'OPR-x'

/** Where an allegation of each type goes before anything is known of the subject. Own choice of the office; the rules adjust it. */
export const defaultRoutes: Readonly<Record<AllegationCode, readonly DefaultOffice[]>> = {
  S1: ['LIA', 'SOC', 'OPR-x'],
  S2: ['OIG', 'OPR-x', 'LGL', 'AG'],
  S3: ['OIG', 'OPR-x', 'LIA', 'LGL', 'AG'],
  S4: ['LIA', 'OPR-x'],
  S5: ['SOC', 'AG', 'OPR-x', 'CRCL'],
  B1: ['CRT', 'CRCL', 'LIA', 'AG', 'SOC'],
  B2: ['CRT', 'CRCL', 'OHR', 'LIA'],
  B3: ['LIA', 'OPR-I', 'CRT'],
  B4: ['LIA', 'OPR-x', 'OPC'],
  F1: ['LIA', 'OPR-x', 'OIG', 'AG', 'CRT'],
  F2: ['AG', 'DA', 'FBI', 'OIG', 'SOC'],
  F3: ['LIA', 'OPR-x', 'AG'],
  F4: ['LIA', 'OPR-x'],
  F5: ['OIG', 'OPR-x', 'POL'],
  D1: ['MED', 'OIG', 'OPR-I', 'LGL'],
  D2: ['OIG', 'OPR-I', 'SOC'],
  D3: ['LGL', 'OIG', 'LIA'],
  D4: ['LGL', 'OIG', 'CON'],
  D5: ['OIG', 'CRCL'],
  P1: ['LGL', 'OIG', 'AG'],
  P2: ['OPR-x', 'CON'],
  P3: ['LGL', 'OIG'],
  P4: ['LIA', 'AG'],
  C1: ['CW', 'LGL', 'OIG'],
  C2: ['CW', 'LGL', 'OPR-I'],
  C3: ['MED', 'OIG', 'CRT'],
  C4: ['AG', 'LGL', 'CRCL'],
  G1: ['SOC', 'AG', 'LIA'],
  G2: ['OPR-I', 'LIA', 'POST'],
  G3: ['AG', 'SOC', 'SEC', 'OPC'],
  G4: ['LIA', 'OPC'],
  G5: ['SOC'],
  I1: ['AG', 'SEC', 'SOC', 'PRV'],
  I2: ['LIA', 'AG'],
  I3: ['AG', 'CRCL', 'SOC'],
  I4: ['LIA', 'OIG', 'SOC'],
  R1: ['OIG', 'CRT', 'AG', 'LGL'],
  R2: ['SOC', 'AG', 'OPC'],
  T1: ['LIA', 'OPR-x'],
  T2: ['TRB', 'SOC', 'CRCL', 'AG'],
}
