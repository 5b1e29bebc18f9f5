import { basename } from 'node:path'
import { readableFile } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { setting } from '../setting.ts'

/** A demo's ring is told by its name; what is sealed in a demo is told by the office key, which is marked. */
export const demoRingName = 'demo-ring.json'

export const ringFile = (mode: Mode) =>
  setting({
    name: 'RING_FILE',
    description: 'File with the office’s private keys, readable by its owner only.',
    example: '/run/secrets/ring',
    schema: readableFile.refine(
      (path) => mode === 'demo' || basename(path) !== demoRingName,
      'is the ring of a demo, which production mode refuses',
    ),
  })
