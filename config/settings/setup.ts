import { secret } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { setting } from '../setting.ts'
import { common } from './common.ts'

const password = (mode: Mode, who: string) =>
  setting({
    name: `${who.toUpperCase()}_DB_PASSWORD_FILE`,
    description: `File with the MongoDB password that setup gives the user redress_${who}.`,
    example: `/run/secrets/${who}-db-password`,
    written: 'inFile',
    schema: secret(mode),
  })

/** Setup, run once by an operator: makes users, roles, views and indexes. */
export const setupSettings = (mode: Mode) => ({
  ...common(mode),
  publicPassword: password(mode, 'public'),
  staffPassword: password(mode, 'staff'),
  workerPassword: password(mode, 'worker'),
})
