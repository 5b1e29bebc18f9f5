/** One of the 40 kinds of allegation. Severity runs from 1 (service) to 5 (life or liberty now). */
export type AllegationKind = { code: string; family: Family; name: string; severity: 1 | 2 | 3 | 4 | 5; mediate: boolean; collect: string }

export const families = {
  S: 'Stops, searches, entry',
  B: 'Bias and equal treatment',
  F: 'Force and safety',
  D: 'Detention and conditions',
  P: 'Due process and access',
  C: 'Children, family, vulnerable people',
  G: 'Agreement, authority and command',
  I: 'Information and surveillance',
  R: 'Retaliation and identity',
  T: 'Property and tribal',
} as const
export type Family = keyof typeof families

const kind = <const C extends string>(
  code: C,
  severity: AllegationKind['severity'],
  name: string,
  collect: string,
  mediate = false,
): AllegationKind & { code: C } => ({ code, family: code.charAt(0) as Family, name, severity, mediate, collect })

/** The taxonomy: families follow the subject matter of the federal civil-rights offices and the state portals; G and I follow agreements and state law. */
export const taxonomy = [
  kind('S1', 3, 'Stop or detention without reasonable suspicion', 'place, duration, reason given, free to leave', true),
  kind('S2', 5, 'Arrest without warrant or probable cause; held despite proof of status', 'document shown, time held'),
  kind('S3', 4, 'Entry to a home or non-public area without a judicial warrant', 'paper shown, who signed, words of consent'),
  kind('S4', 3, 'Search of person, vehicle or phone without basis', 'consent asked, device held', true),
  kind('S5', 3, 'Enforcement at or near a protected place', 'class of place, order in force'),
  kind('B1', 4, 'Racial, ethnic, national-origin or language profiling', 'words used, comparators'),
  kind('B2', 3, 'Religious, sex, gender, disability or age discrimination', 'accommodation asked', true),
  kind('B3', 3, 'Interpreter or language access denied', 'language, who interpreted', true),
  kind('B4', 2, 'Demeaning or threatening language', 'exact words, recording', true),
  kind('F1', 4, 'Excessive or needless force', 'injury, weapon, treatment'),
  kind('F2', 5, 'Firearm pointed or fired; death or serious injury', 'scene, footage'),
  kind('F3', 4, 'Chemical agents, less-lethal weapons, force on bystanders or protesters', 'warnings, crowd size'),
  kind('F4', 4, 'Vehicle pursuit, ramming, window breaking', 'speed, location'),
  kind('F5', 5, 'Sexual abuse or harassment', 'what the person wishes to say; no time limit'),
  kind('D1', 5, 'Denial or delay of medical or mental-health care', 'condition, last dose'),
  kind('D2', 3, 'Unsafe or degrading conditions', 'facility, days'),
  kind('D3', 5, 'Held past the lawful limit', 'hour of arrest, orders'),
  kind('D4', 4, 'Location hidden, undisclosed or repeated transfer', 'last known place'),
  kind('D5', 4, 'Isolation or segregation misused', 'days, reason'),
  kind('P1', 4, 'Denial of counsel or legal calls', 'time of request'),
  kind('P2', 3, 'No notice of rights or charges; consular notice refused', 'forms given'),
  kind('P3', 5, 'Coerced signature or departure', 'document, language'),
  kind('P4', 3, 'Interview without required advice', 'whether the advice was read'),
  kind('C1', 5, 'Minor stopped, questioned or held without safeguard', 'age, whether the guardian was told'),
  kind('C2', 5, 'Family separation or no time to arrange child care', 'where the child is'),
  kind('C3', 4, 'Pregnant, nursing, elderly or disabled person mistreated', 'need stated'),
  kind('C4', 4, 'Crime or trafficking victim or witness exposed', 'protective order'),
  kind('G1', 3, 'Breach of the terms of an agreement', 'agreement, clause'),
  kind('G2', 4, 'Acted without certification, supervision or legal authority', 'dates of the officer’s authority'),
  kind('G3', 4, 'State or local body gave forbidden help', 'what was given, warrant'),
  kind('G4', 3, 'Failure to intervene, report or supervise', 'who saw', true),
  kind('G5', 2, 'Operation without pre-clearance, required record or report', 'missing record'),
  kind('I1', 4, 'Personal data shared contrary to law or agreement', 'system, recipient, date'),
  kind('I2', 3, 'Database or plate-reader query without purpose', 'audit log'),
  kind('I3', 3, 'Unlawful surveillance', 'tool, duration'),
  kind('I4', 4, 'Records withheld or altered, camera off or footage lost', 'device, retention date'),
  kind('R1', 5, 'Retaliation or threat for complaining, witnessing, filming, protesting', 'sequence of events'),
  kind('R2', 3, 'Refusal to identify; masked or unmarked; impersonation', 'vehicle, patch, plate'),
  kind('T1', 2, 'Property seized, damaged or not returned', 'receipt, value', true),
  kind('T2', 4, 'Tribal sovereignty: entry without consent, identification refused', 'land status, identification shown'),
] as const satisfies readonly AllegationKind[]

export type AllegationCode = (typeof taxonomy)[number]['code']
export const allegationCodes = taxonomy.map((kind) => kind.code) as readonly AllegationCode[]

/** The kind behind a code: its name, base severity, what to collect, whether mediation may be offered. */
export const kindOf = (code: AllegationCode): AllegationKind => taxonomy.find((kind) => kind.code === code) as AllegationKind

/** What staff read beside a code, for instance `F1 Excessive or needless force`. */
export const allegationName = (code: AllegationCode): string => `${code} ${taxonomy.find((kind) => kind.code === code)?.name ?? ''}`
