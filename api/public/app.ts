import express, { type Express } from 'express'
import { isOutage } from '../../store/outage.ts'
import { serveAssets } from '../web/assets.ts'
import { readCookies } from '../web/cookies.ts'
import { answerErrors, nothingHere } from '../web/error-answer.ts'
import { securityHeaders } from '../web/headers.ts'
import { healthy, ready } from '../web/health.ts'
import { switchLanguage } from '../web/language.ts'
import { openApiRoute } from '../web/openapi.ts'
import { giveRequestId } from '../web/request-id.ts'
import { logRequests } from '../web/request-log.ts'
import { openRoutes, refuseUndeclared } from '../web/routes.ts'
import type { PublicDeps } from './deps.ts'
import { showError } from './error.tsx'
import { guard } from './guard.ts'
import { publicLimits } from './limits.ts'
import type { PublicRoute } from './routes/caller.ts'
import { pageRoutes } from './routes/pages.tsx'
import { programRoutes } from './routes/programs.ts'
import { questionRoutes } from './routes/question.tsx'
import { saveRoutes } from './routes/save.tsx'
import { sendRoutes } from './routes/send.tsx'
import { statusRoutes } from './status/routes.tsx'
import { createTools, type Tools } from './tools.ts'

/** The public app: everything it answers, in the order it is asked. A route that is not declared does not open. */
export function createPublicApp(deps: PublicDeps): Express {
  const tools = createTools(deps)
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', deps.trustProxy)
  app.use(giveRequestId, logRequests(deps.log), securityHeaders(deps.transport), serveAssets, readCookies, switchLanguage(tools.manner))
  openRoutes(app, publicRoutes(tools), { guard: guard(tools), csrf: tools.csrf.protect, ...publicLimits(tools) })
  app.use(nothingHere, answerErrors({ log: deps.log, isOutage, page: showError(tools) }))
  refuseUndeclared(app)
  return app
}

function publicRoutes(tools: Tools): readonly PublicRoute[] {
  const routes = [
    ...pageRoutes(tools),
    ...saveRoutes(tools),
    ...sendRoutes(tools),
    ...questionRoutes(tools),
    ...statusRoutes(tools),
    ...programRoutes(tools),
    { method: 'get', path: '/healthz', who: 'anyone', handle: healthy },
    { method: 'get', path: '/readyz', who: 'anyone', handle: ready(() => answers(tools)) },
  ] as const satisfies readonly PublicRoute[]
  return [...routes, openApiRoute('Redress, public app', routes, 'anyone')]
}

const answers = async ({ store }: Tools): Promise<boolean> => (await store.connection.db?.admin().ping())?.ok === 1
