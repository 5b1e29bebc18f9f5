import { hops, text, webAddress } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { officeKeyText, secret } from '../secret-checks.ts'
import { setting } from '../setting.ts'

/** What the public and the staff app share. */
export const web = (mode: Mode) => ({
  bindAddress: setting({
    name: 'BIND_ADDRESS',
    description: 'The network address to listen on. Put a proxy with TLS in front before you open it to others.',
    example: '0.0.0.0',
    default: '127.0.0.1',
    schema: text('must be a network address').regex(/^[\da-fA-F.:]+$/, 'must be an IP address of this machine'),
  }),
  trustProxy: setting({
    name: 'TRUST_PROXY',
    description: 'How many proxies stand in front and may say where a request came from.',
    example: '1',
    default: '0',
    schema: hops,
  }),
  receiptSecret: setting({
    name: 'RECEIPT_SECRET_FILE',
    description:
      'File with the secret from which, with a person’s code, their look-up value and keys come. Never in MongoDB; losing it loses every mailbox.',
    example: '/run/secrets/receipt-secret',
    written: 'inFile',
    schema: secret(mode),
  }),
  publicUrl: publicUrl(mode),
  officeKey: officeKey(mode),
})

export const publicUrl = (mode: Mode) =>
  setting({
    name: 'PUBLIC_URL',
    description: 'Where people reach the public app.',
    example: 'https://complaints.example.gov',
    ...(mode === 'demo' && { default: 'http://127.0.0.1:3000' }),
    schema: webAddress(mode),
  })

export const staffUrl = (mode: Mode) =>
  setting({
    name: 'STAFF_URL',
    description: 'Where staff reach the staff app.',
    example: 'https://staff.example.gov',
    ...(mode === 'demo' && { default: 'http://127.0.0.1:3001' }),
    schema: webAddress(mode),
  })

export const officeKey = (mode: Mode) =>
  setting({
    name: 'OFFICE_KEY',
    description: 'The office’s public key, pinned: what people send is sealed to it.',
    example: '1.mq3Qw0e0O1sCj9n0Wm0bJ8kZ7y6x5w4v3u2t1s0r9q8',
    written: 'hereOrInFile',
    schema: officeKeyText(mode),
  })
