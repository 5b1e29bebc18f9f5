import { port } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { secret } from '../secret-checks.ts'
import { setting } from '../setting.ts'
import { common } from './common.ts'
import { ringSettings } from './ring-file.ts'
import { staffUrl, web } from './web.ts'

/** The staff app: it opens what the person signed in may read. */
export const staffSettings = (mode: Mode) => ({
  ...common(mode),
  ...web(mode),
  staffPort: setting({ name: 'STAFF_PORT', description: 'Port of the staff app.', example: '3001', default: '3001', schema: port }),
  staffUrl: staffUrl(mode),
  ...ringSettings(mode),
  sessionSecret: setting({
    name: 'SESSION_SECRET_FILE',
    description: 'File with the secret that signs staff sessions. A new one signs everybody out.',
    example: '/run/secrets/session-secret',
    written: 'inFile',
    schema: secret(mode),
  }),
})
