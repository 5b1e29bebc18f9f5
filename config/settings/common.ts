import { oneOf } from '../checks.ts'
import { type Mode, modes } from '../mode.ts'
import { mongoAddress } from '../secret-checks.ts'
import { setting } from '../setting.ts'

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export const modeSetting = setting({
  name: 'REDRESS_MODE',
  description: 'In production nothing the demo made is accepted: secrets, passwords, keys.',
  example: 'production',
  default: 'demo',
  schema: oneOf(modes),
})

/** What every process is told. */
export const common = (mode: Mode) => ({
  mode: modeSetting,
  logLevel: setting({
    name: 'LOG_LEVEL',
    description: 'The least important line the log keeps.',
    example: 'info',
    default: 'info',
    schema: oneOf(logLevels),
  }),
  mongodbUri: setting({
    name: 'MONGODB_URI',
    description: 'The replica set and database, with the user made for this process (for setup and the launcher: an administrator).',
    example: 'mongodb://redress_public:PASSWORD@db1:27017,db2:27017,db3:27017/redress?replicaSet=rs0&tls=true',
    written: 'hereOrInFile',
    schema: mongoAddress(mode),
  }),
})
