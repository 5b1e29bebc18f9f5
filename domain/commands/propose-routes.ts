import { newRoutes } from '../routing/new-routes.ts'
import { command, refuse } from './command.ts'

/** Works the routes out anew by the registers as they stand now. What was proposed before stays on file; what was settled holds on. */
export const proposeRoutes = command({
  name: 'propose-routes',
  doors: ['staff'],
  roles: ['investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {},
  staleAfter: [],
  leadsTo: 'routesProposed',
  moves: [],

  decide: (kase, _, { registers }) =>
    kase.subjects.some(({ link }) => link?.officer || link?.agency) ? newRoutes(kase, registers) : refuse('no-subject-linked'),
})
