import type { RequestHandler } from 'express'
import type { Route } from '../../web/routes.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'

/** Each role begins where its work is. */
const leadHome: RequestHandler = (request, response) => {
  const { roles } = memberOf(request)
  const casework = roles.some((role) => role !== 'committee' && role !== 'administrator')
  response.redirect(303, casework ? '/work' : roles.includes('committee') ? '/committee' : '/admin/health')
}

export const homeRoutes: Route<Who>[] = [{ method: 'get', path: '/', who: 'signedIn', handle: leadHome }]
