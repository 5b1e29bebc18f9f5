import express, { type Express, type Request } from 'express'
import { isOutage } from '../../store/outage.ts'
import { serveAssets } from '../web/assets.ts'
import { type CookieManner, readCookies } from '../web/cookies.ts'
import { createCsrf } from '../web/csrf.ts'
import { answerErrors, nothingHere } from '../web/error-answer.ts'
import { securityHeaders } from '../web/headers.ts'
import { healthy, ready } from '../web/health.ts'
import { openApiRoute } from '../web/openapi.ts'
import { giveRequestId } from '../web/request-id.ts'
import { logRequests } from '../web/request-log.ts'
import { openRoutes, type Route, refuseUndeclared } from '../web/routes.ts'
import { accountRoutes } from './account/routes.tsx'
import { lawRoutes } from './admin/law-routes.tsx'
import { adminRoutes } from './admin/routes.tsx'
import { callRoutes } from './calls/routes.tsx'
import { listRoutes } from './cases/list-routes.tsx'
import { caseRoutes } from './cases/routes.tsx'
import { commandRoutes } from './commands/routes.tsx'
import { committeeRoutes } from './committee/routes.tsx'
import type { Desk, StaffDeps } from './deps.ts'
import { showError } from './error.tsx'
import { createFrame } from './frame.tsx'
import { homeRoutes } from './home/routes.tsx'
import { joinRoutes } from './joining/routes.tsx'
import { openReviewers } from './legal/reviewers.ts'
import { legalRoutes } from './legal/routes.tsx'
import { slowStrangers } from './limits.ts'
import { peopleRoutes } from './people/routes.tsx'
import { programRoutes } from './programs/routes.ts'
import { registerRoutes } from './registers/routes.tsx'
import { resetRoutes } from './resets/routes.tsx'
import { guardWith, type Who } from './session/guard.ts'
import { readMember } from './session/member.ts'
import { staffSessions } from './session/session.ts'
import { askToConfirm, confirmRoutes } from './sign-in/confirm.tsx'
import { askAgain, signInRoutes } from './sign-in/routes.tsx'
import { workRoutes } from './work/routes.tsx'

/** The staff app: everything it answers, in the order it is asked. A route that is not declared does not open. */
export function createStaffApp(deps: StaffDeps): Express {
  const { store, now, log, settings } = deps
  const manner: CookieManner = { secure: settings.secure, app: 'staff' }
  const csrf = createCsrf(Buffer.from(settings.sessionSecret).toString('base64url'), manner, sessionOf)
  const show = createFrame(csrf, settings.demo)
  const desk: Desk = {
    ...deps,
    show,
    tokenFor: csrf.tokenFor,
    reviewers: openReviewers(),
    askToConfirm: askToConfirm({ ...deps, show }),
  }

  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', settings.trustProxy)
  app.use(giveRequestId, logRequests(log), securityHeaders(settings.secure ? 'tls' : 'plain', 'saves'), serveAssets)
  app.use(readCookies, staffSessions(store, now, settings.sessionSecret, manner), readMember)
  const routes = staffRoutes(desk)
  openRoutes(app, [...routes, openApiRoute<Who>('Redress, staff app', routes, 'anyone')], {
    guard: guardWith(manner, askAgain(desk)),
    csrf: csrf.protect,
    slow: slowStrangers(settings.limits),
  })
  app.use(nothingHere, answerErrors({ log, isOutage, page: showError(desk) }))
  refuseUndeclared(app)
  return app
}

const staffRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/healthz', who: 'anyone', handle: healthy },
  { method: 'get', path: '/readyz', who: 'anyone', handle: ready(() => answers(desk)) },
  ...signInRoutes(desk),
  ...confirmRoutes(desk),
  ...joinRoutes(desk),
  ...homeRoutes,
  ...accountRoutes(desk),
  ...workRoutes(desk),
  ...listRoutes(desk),
  ...caseRoutes(desk),
  ...legalRoutes(desk),
  ...commandRoutes(desk),
  ...committeeRoutes(desk),
  ...callRoutes(desk),
  ...adminRoutes(desk),
  ...peopleRoutes(desk),
  ...resetRoutes(desk),
  ...registerRoutes(desk),
  ...lawRoutes(desk),
  ...programRoutes(desk),
]

/** Before somebody is signed in a form's token is bound to the browser alone. */
const sessionOf = (request: Request): string => (request.session?.user ? request.sessionID : '')

const answers = async ({ store }: Desk): Promise<boolean> => {
  const answer = await store.connection.db?.admin().ping()
  return answer?.ok === 1
}
