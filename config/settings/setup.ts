import type { Mode } from '../mode.ts'
import { password } from '../secret-checks.ts'
import { setting } from '../setting.ts'
import { common } from './common.ts'
import { officeKey } from './web.ts'

const passwordOf = (mode: Mode, process: 'public' | 'staff' | 'worker') =>
  setting({
    name: `${process.toUpperCase()}_DB_PASSWORD_FILE`,
    description: `File with the password that setup gives the MongoDB user redress_${process}.`,
    example: `/run/secrets/${process}-db-password`,
    written: 'inFile',
    schema: password(mode),
  })

/** Setup, run once by an operator: makes users, roles, views and indexes; what it gives the first administrator is sealed to the office. */
export const setupSettings = (mode: Mode) => ({
  ...common(mode),
  officeKey: officeKey(mode),
  publicPassword: passwordOf(mode, 'public'),
  staffPassword: passwordOf(mode, 'staff'),
  workerPassword: passwordOf(mode, 'worker'),
})
