import { generateSync } from 'otplib'
import type { Demo, DemoCode, SignIn } from '../seed/seeding.ts'
import type { Addresses } from './fill.ts'
import type { Start } from './servers.ts'

/** What a person reads once everything runs. `demo` is null in an office that began empty. */
export function announcement({ settings, folder }: Start, addresses: Addresses, demo: Demo | null): string {
  const pages: [string, string][] = [
    ['Public app', addresses.publicUrl],
    ['Staff app', addresses.staffUrl],
    ...(addresses.mailboxUrl ? [['Mailbox', addresses.mailboxUrl] as [string, string]] : []),
    ...(settings.temporalAddress ? [] : [['Engine pages', `http://127.0.0.1:${settings.temporalUiPort}`] as [string, string]]),
  ]
  const people = demo
    ? demoLines(demo, folder.at('demo.json'))
    : [`A link by which the first administrator joins: ${folder.at('first-sign-in.json')}`]
  return ['', 'Redress runs.', '', ...inColumns(pages), '', ...people, '', 'Ctrl-C stops it; the data stays.'].join('\n')
}

/** So many that the addresses above stay on the screen. */
const shown = 5

const demoLines = ({ users, codes }: Demo, file: string): string[] => [
  'Sign in to the staff app with:',
  ...inColumns([
    ['e-mail', 'password', 'secret for an authenticator app'],
    ...users.map((user) => [user.email, user.password, user.totpSecret]),
  ]),
  ...(codes.length > 0
    ? ['', 'Follow a complaint in the public app with its code:', ...inColumns(codes.slice(0, shown).map(codeLine))]
    : []),
  '',
  `All of these, ${Math.max(0, codes.length - shown)} more codes and the tokens for programs: ${file}`,
]

const codeLine = ({ code, reference, about }: DemoCode) => [code, reference, about]

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

/** The codes an authenticator app would show now. Each is good for one sign-in. */
export const currentCodes = (users: readonly SignIn[]): string =>
  [
    'One-time codes of this moment:',
    ...inColumns(users.map(({ email, totpSecret }) => [generateSync({ secret: totpSecret }), email])),
  ].join('\n')
