import { readableFile } from '../checks.ts'
import { setting } from '../setting.ts'

export const ringFile = setting({
  name: 'RING_FILE',
  description: 'File with the office’s private keys, readable by its owner only.',
  example: '/run/secrets/ring',
  schema: readableFile,
})
