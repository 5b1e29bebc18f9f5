import { mailAddress, readableFile, smtpAddress } from '../checks.ts'
import type { Mode } from '../mode.ts'
import { setting } from '../setting.ts'
import { common } from './common.ts'
import { engine } from './engine.ts'
import { ringSettings } from './ring-file.ts'
import { officeKey, publicUrl, staffUrl } from './web.ts'

/** The worker: it decides, sends mail and keeps deadlines. */
export const workerSettings = (mode: Mode) => ({
  ...common(mode),
  ...engine(mode),
  ...ringSettings(mode),
  officeKey: officeKey(mode),
  publicUrl: publicUrl(mode),
  staffUrl: staffUrl(mode),
  smtpUrl: setting({
    name: 'SMTP_URL',
    description: 'The mail server that takes the office’s mail.',
    example: 'smtps://redress:PASSWORD@mail.example.gov:465',
    written: 'hereOrInFile',
    schema: smtpAddress,
  }),
  mailFrom: setting({
    name: 'MAIL_FROM',
    description: 'The sender of every mail: neutral, one address for all.',
    example: 'mail@example.gov',
    ...(mode === 'demo' && { default: 'mail@notices.localhost' }),
    schema: mailAddress,
  }),
  workflowBundle: setting({
    name: 'WORKFLOW_BUNDLE',
    description: 'The built workflow code. Not set: the one beside the built worker.',
    example: '/app/dist/workflow-bundle.js',
    schema: readableFile.optional(),
  }),
})
