import { forbidden, port } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { secret } from '../secret-checks.ts'
import { setting } from '../setting.ts'
import { common } from './common.ts'
import { noRing } from './ring-file.ts'
import { web } from './web.ts'

/** The public app: it can seal and cannot open, and does not know where the engine is. */
export const publicSettings = (mode: Mode) => ({
  ...common(mode),
  ...web(mode),
  publicPort: setting({ name: 'PUBLIC_PORT', description: 'Port of the public app.', example: '3000', default: '3000', schema: port }),
  cookieSecret: setting({
    name: 'COOKIE_SECRET_FILE',
    description: 'File with the secret that seals the public app’s cookies. A new one ends every visit and unsent draft.',
    example: '/run/secrets/cookie-secret',
    written: 'inFile',
    schema: secret(mode),
  }),
  ...noRing(mode),
  noEngine: setting({
    name: 'TEMPORAL_ADDRESS',
    description: 'Refused for the public app in production.',
    example: '(not set)',
    schema: forbidden(mode, 'the public app must not reach the engine'),
  }),
})
