import { hostAndPort, oneOf, port, smtpAddress, text } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { mongoAddress } from '../secret-checks.ts'
import { setting } from '../setting.ts'
import { logLevels, modeSetting } from './common.ts'

const portOf = (name: string, of: string, number: string) =>
  setting({ name, description: `Port of ${of}.`, example: number, default: number, schema: port })

/** `npm start`: everything on one machine, for trying and developing. Servers whose address is given are used, not started. */
export const startSettings = (_mode: Mode) => ({
  mode: modeSetting,
  folder: setting({
    name: 'REDRESS_DATA',
    description: 'Folder for everything `npm start` keeps: databases, secrets, mail, logs.',
    example: '.redress',
    default: '.redress',
    schema: text('must be a folder'),
  }),
  publicPort: portOf('PUBLIC_PORT', 'the public app', '3000'),
  staffPort: portOf('STAFF_PORT', 'the staff app', '3001'),
  mailboxPort: portOf('MAILBOX_PORT', 'the development mailbox', '3002'),
  mongoPort: portOf('MONGO_PORT', 'the MongoDB that `npm start` brings', '27117'),
  temporalPort: portOf('TEMPORAL_PORT', 'the Temporal server that `npm start` brings', '7233'),
  temporalUiPort: portOf('TEMPORAL_UI_PORT', 'the page of that Temporal server', '8233'),
  bindAddress: setting({
    name: 'BIND_ADDRESS',
    description: 'The network address the two apps listen on.',
    example: '127.0.0.1',
    default: '127.0.0.1',
    schema: text('must be a network address').regex(/^[\da-fA-F.:]+$/, 'must be an IP address of this machine'),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    description: 'The least important line the logs keep.',
    example: 'info',
    default: 'info',
    schema: oneOf(logLevels),
  }),
  mongodbUri: setting({
    name: 'MONGODB_URI',
    description: 'A replica set to use instead of starting one, with a user who may make users.',
    example: 'mongodb://admin:PASSWORD@127.0.0.1:27017/redress?replicaSet=rs0&authSource=admin',
    written: 'hereOrInFile',
    schema: mongoAddress('demo').optional(),
  }),
  temporalAddress: setting({
    name: 'TEMPORAL_ADDRESS',
    description: 'A Temporal server to use instead of starting one.',
    example: '127.0.0.1:7233',
    schema: hostAndPort.optional(),
  }),
  temporalNamespace: setting({
    name: 'TEMPORAL_NAMESPACE',
    description: 'The namespace in it.',
    example: 'default',
    default: 'default',
    schema: text('must be a name'),
  }),
  smtpUrl: setting({
    name: 'SMTP_URL',
    description: 'A mail server to use instead of the development mailbox.',
    example: 'smtp://127.0.0.1:1025',
    written: 'hereOrInFile',
    schema: smtpAddress.optional(),
  }),
})
