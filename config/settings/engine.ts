import { hostAndPort, text } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { setting } from '../setting.ts'

/** Where the workflow engine is. */
export const engine = (mode: Mode) => ({
  temporalAddress: setting({
    name: 'TEMPORAL_ADDRESS',
    description: 'The Temporal server’s frontend.',
    example: 'temporal:7233',
    ...(mode === 'demo' && { default: '127.0.0.1:7233' }),
    schema: hostAndPort,
  }),
  temporalNamespace: setting({
    name: 'TEMPORAL_NAMESPACE',
    description: 'The namespace the cases’ workflows live in.',
    example: 'redress',
    default: 'default',
    schema: text('must be a name').regex(/^[\w.-]+$/, 'must be a name of letters, digits, dots and hyphens'),
  }),
})
