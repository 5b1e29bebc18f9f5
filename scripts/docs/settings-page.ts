import type { SettingRow } from '../../config/settings-table.ts'

/** The page docs/settings.md: every setting, who reads it, its default in a demo and an example. Made from the schema alone. */
export const settingsPage = (rows: readonly SettingRow[]): string =>
  [
    '# Settings',
    '',
    'Made from the schema by `npx tsx scripts/settings-page.ts`; a test says when it is out of date. Not written by hand.',
    '',
    'Each process reads its own from the environment, once, when it starts. A wrong one stops it with one message that names it. Where two',
    'names stand, the second is a file that holds the value. Defaults are those of `REDRESS_MODE=demo`; in production addresses, keys and',
    'secrets have none.',
    '',
    '| setting | read by | what it is | default | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ names, processes, description, default: usual, example }) =>
        `| ${names.map(code).join(' or ')} | ${processes.join(', ')} | ${description} | ${usual === undefined ? '' : code(usual)} | ${code(example)} |`,
    ),
    '',
  ].join('\n')

const code = (text: string): string => `\`${text}\``
