import { basename } from 'node:path'
import { forbidden, readableFile, text } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { setting } from '../setting.ts'

/** A demo's ring is told by its name; what is sealed in a demo is told by the office key, which is marked. */
export const demoRingName = 'demo-ring.json'

const ringFile = (mode: Mode) =>
  setting({
    name: 'RING_FILE',
    description: 'File with the office’s private keys, readable by its owner only; in production sealed under a passphrase.',
    example: '/run/secrets/ring',
    schema: readableFile.refine(
      (path) => mode === 'demo' || basename(path) !== demoRingName,
      'is the ring of a demo, which production mode refuses',
    ),
  })

/** Of the processes that open: where the ring lies, and how it comes open. */
export const ringSettings = (mode: Mode) => ({
  ringFile: ringFile(mode),
  ringPassphrase: setting({
    name: 'RING_PASSPHRASE_FILE',
    description:
      'File with the passphrase of the ring, such as a credential that systemd hands over. Not set: the office starts locked, until npm run unlock.',
    example: '/run/credentials/redress-worker/ring-passphrase',
    written: 'inFile',
    schema: text('must be a passphrase').optional(),
  }),
  unlockSocket: setting({
    name: 'UNLOCK_SOCKET',
    description: 'Where this process listens for npm run unlock: a path in a folder that only its owner may enter.',
    example: '/run/redress-worker/unlock.sock',
    schema: text('must be a path').max(100, 'must be a path of at most 100 characters').optional(),
  }),
})

const why = 'the public app must not be able to open what people send'
const refused = (mode: Mode, name: string) =>
  setting({ name, description: 'Refused for the public app in production.', example: '(not set)', schema: forbidden(mode, why) })

/** Of the public app: none of it. */
export const noRing = (mode: Mode) => ({
  noRing: refused(mode, 'RING_FILE'),
  noRingPassphrase: refused(mode, 'RING_PASSPHRASE_FILE'),
  noUnlockSocket: refused(mode, 'UNLOCK_SOCKET'),
})
