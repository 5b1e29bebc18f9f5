import type { Authority, Certification } from '../../../domain/routing/authority.ts'
import { officeName, routeOfficeCodes } from '../../../domain/routing/offices.ts'
import type { RouteCircumstance, RoutePlace } from '../../../domain/routing/routing.ts'

const authorityNames: Record<Authority, string> = {
  ownAuthority: 'Their own agency’s',
  agreement287g: 'A 287(g) agreement with ICE',
  federalTaskForce: 'A federal task force',
  authorityUnknown: 'Not known',
}

const certificationNames: Record<Certification, string> = { certified: 'Yes', notCertified: 'No', notKnown: 'Not known' }

const placeNames: Record<RoutePlace, string> = {
  az: 'Arizona',
  co: 'Colorado',
  nm: 'New Mexico',
  dc: 'Washington, D.C.',
  elsewhere: 'Elsewhere',
  placeUnknown: 'Not known',
}

const circumstanceNames: Record<RouteCircumstance, string> = {
  possibleCrime: 'It may be a crime',
  minorAffected: 'A minor is affected',
  impostor: 'It may have been an impostor',
  opcCovered: 'The federal agency’s agreement with the D.C. police puts it under the Office of Police Complaints',
}

/** What the choices of routing are called in forms. */
export const routeNames: Readonly<Record<string, string>> = {
  ...authorityNames,
  ...certificationNames,
  ...placeNames,
  ...circumstanceNames,
  ...Object.fromEntries(routeOfficeCodes.map((code) => [code, officeName(code)])),
}
