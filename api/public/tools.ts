import type { CookieManner } from '../web/cookies.ts'
import { type Csrf, createCsrf } from '../web/csrf.ts'
import { localDay } from '../web/dates.ts'
import type { PublicDeps } from './deps.ts'
import { createWays, type Ways } from './ways.ts'

/** What the routes work with: what the app was handed, and what is made of it once. */
export type Tools = PublicDeps & { manner: CookieManner; csrf: Csrf; ways: Ways; today(): string }

export function createTools(deps: PublicDeps): Tools {
  const manner = { secure: deps.transport === 'tls' }
  return {
    ...deps,
    manner,
    csrf: createCsrf(Buffer.from(deps.cookieSecret).toString('base64url'), manner),
    ways: createWays(deps.cookieSecret, manner, deps.now),
    today: () => localDay(deps.now(), deps.office.zone),
  }
}
