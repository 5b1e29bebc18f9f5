import type { RequestListener } from 'node:http'
import express, { type Express } from 'express'
import type { KeptRing } from '../../keys/keep-ring.ts'
import type { Ring } from '../../keys/ring.ts'
import { serveAssets } from '../web/assets.ts'
import { securityHeaders } from '../web/headers.ts'
import { healthy } from '../web/health.ts'
import { StaffLayout } from '../web/layout/staff-layout.tsx'
import { renderPage } from '../web/render.tsx'
import { wordsIn } from '../web/words.ts'
import type { StaffAppSettings } from './deps.ts'

const retrySeconds = 30
const detail = 'The office is locked: its keys are not open. Complaints are taken in and deadlines run. Nothing you sent now was saved.'

/**
 * The staff app while the office is locked. Nobody can even sign in, for the secrets behind their codes are sealed too; every address says
 * so and what to do, to programs as well. It is ready all the same: a proxy that took it away would hide these words.
 */
export function createLockedApp({ demo, secure }: Pick<StaffAppSettings, 'demo' | 'secure'>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders(secure ? 'tls' : 'plain', 'saves'), serveAssets)
  app.get('/healthz', healthy)
  app.get('/readyz', (_request, response) => {
    response.json({ ok: true, locked: true })
  })
  app.use((request, response) => {
    response.status(503).set('Retry-After', String(retrySeconds))
    if (request.path.startsWith('/api/')) {
      const problem = { type: '/problems/locked', title: 'The office is locked', status: 503, detail }
      response.type('application/problem+json').send(JSON.stringify(problem))
    } else response.type('html').send(renderPage(wordsIn('en'), () => <LockedPage demo={demo} />))
  })
  return app
}

/** Answers with the locked app until the ring is open, then with the real one. */
export function openedLater(
  { ring, opened }: Pick<KeptRing, 'ring' | 'opened'>,
  whole: (ring: Ring) => Express,
  locked: () => Express,
  tell: () => void,
): RequestListener {
  const held = ring()
  let app = held ? whole(held) : locked()
  if (!held)
    void opened.then((open) => {
      app = whole(open)
      tell()
    })
  return (request, response) => app(request, response)
}

const LockedPage = ({ demo }: { demo: boolean }) => (
  <StaffLayout title="The office is locked" demo={demo} person={null} column="gate">
    <h1>The office is locked</h1>
    <p>
      After a start somebody who holds the office’s passphrase has to open its keys. Until then nobody can sign in, open a case or send
      mail.
    </p>
    <p>Nothing is lost meanwhile: complaints are taken in, deadlines run, and everything that waits is done once the office is open.</p>
    <p>If you hold the passphrase, run this on the server, once for the staff app and the worker:</p>
    <p class="code">npm run unlock</p>
    <p>
      If you just sent a form, it was not saved. Keep the page, and send it again once the office is open. Then{' '}
      <a href="/">go to the start page</a>.
    </p>
  </StaffLayout>
)
