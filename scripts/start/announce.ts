import { generateSync } from 'otplib'
import type { Demo, SignIn } from '../seed/seeding.ts'
import type { Start } from './servers.ts'

type Addresses = { publicUrl: string; staffUrl: string; mailboxUrl: string | null }

/** What a person reads once everything runs. `demo` is null in an office that began empty. */
export function announcement({ settings, folder }: Start, addresses: Addresses, demo: Demo | null): string {
  return [
    '',
    'Redress runs.',
    '',
    `  Public app    ${addresses.publicUrl}`,
    `  Staff app     ${addresses.staffUrl}`,
    ...(addresses.mailboxUrl ? [`  Mailbox       ${addresses.mailboxUrl}`] : []),
    ...(settings.temporalAddress ? [] : [`  Engine pages  http://127.0.0.1:${settings.temporalUiPort}`]),
    '',
    ...(demo
      ? signIns(demo.users, folder.at('demo.json'))
      : [`The first sign-in, an administrator's, stands in ${folder.at('first-sign-in.json')}`]),
    '',
    'Ctrl-C stops it; the data stays.',
  ].join('\n')
}

function signIns(users: readonly SignIn[], file: string): string[] {
  const width = Math.max(...users.map(({ email }) => email.length)) + 2
  const row = (email: string, password: string, secret: string) => `  ${email.padEnd(width)}${password.padEnd(25)}${secret}`
  return [
    `Sign-ins to the staff app, with the tokens also in ${file}:`,
    row('e-mail', 'password', 'secret for an authenticator app'),
    ...users.map(({ email, password, totpSecret }) => row(email, password, totpSecret)),
  ]
}

/** The codes an authenticator app would show now. Each is good for one sign-in. */
export const currentCodes = (users: readonly SignIn[]): string =>
  ['One-time codes at this moment:', ...users.map(({ email, totpSecret }) => `  ${generateSync({ secret: totpSecret })}  ${email}`)].join(
    '\n',
  )
