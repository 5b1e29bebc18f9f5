import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { project } from '../support/sources.ts'

type Rules = { forbidden: readonly { name: string }[] }
const rules = (createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Rules).forbidden.map((rule) => rule.name)

/** For each rule a file that breaks it, and what it imports. */
const breaks: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  'domain-imports-only-its-own': ['domain/a.ts', '../store/connect.ts'],
  'domain-imports-nothing': ['domain/b.ts', 'node:crypto'],
  'jurisdictions-imports-only-its-own': ['jurisdictions/a.ts', '../config/clock.ts'],
  'workflows-imports-only-its-own': ['workflows/a.ts', '../activities/apply-next.ts'],
  'workflows-import-only-the-engine': ['workflows/b.ts', 'node:fs'],
  'activities-imports-only-its-own': ['activities/a.ts', '../api/web/words.ts'],
  'store-imports-only-its-own': ['store/a.ts', '../mail/letter.ts'],
  'keys-imports-only-its-own': ['keys/a.ts', '../domain/case/case.ts'],
  'mail-imports-only-its-own': ['mail/a.ts', '../keys/ring.ts'],
  'audit-imports-only-its-own': ['audit/a.ts', '../mail/letter.ts'],
  'config-imports-only-its-own': ['config/a.ts', '../keys/ring.ts'],
  'api-web-imports-only-its-own': ['api/web/a.ts', '../public/app.ts'],
  'api-public-imports-only-its-own': ['api/public/a.ts', '../staff/app.ts'],
  'api-staff-imports-only-its-own': ['api/staff/a.ts', '../public/app.ts'],
  'only-store-knows-mongodb': ['api/staff/b.ts', 'mongoose'],
  'only-mail-knows-smtp': ['activities/b.ts', 'nodemailer'],
  'only-holidays-knows-the-holiday-library': ['jurisdictions/b.ts', 'date-holidays'],
  'only-keys-knows-the-ciphers': ['store/b.ts', 'libsodium-wrappers'],
  'only-the-engines-side-knows-the-engine': ['api/staff/c.ts', '@temporalio/client'],
  'only-the-web-knows-express': ['worker/a.ts', 'express'],
  'public-seals-and-never-opens': ['api/public/b.ts', '../../keys/ring.ts'],
  'public-reaches-no-private-key': ['api/public/c.ts', '../web/d.ts'],
  'nobody-imports-an-entry': ['store/c.ts', '../worker/main.ts'],
  'scripts-do-not-import-tests': ['scripts/a.ts', '../tests/b.ts'],
  'product-needs-no-development-package': ['store/d.ts', 'fast-check'],
  'every-import-is-there': ['config/b.ts', './nowhere.ts'],
  'no-cycles': ['domain/c.ts', './d.ts'],
}

/** What the files above import, so that it is there, and nothing that is forbidden; `api/web/d.ts` stands between. */
const others: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'store/connect',
      'config/clock',
      'activities/apply-next',
      'api/web/words',
      'mail/letter',
      'domain/case/case',
      'domain/complaint/sealed',
    ]
      .concat('keys/ring', 'keys/open', 'api/public/app', 'api/staff/app', 'worker/main', 'tests/b')
      .map((name) => [`${name}.ts`, 'export type A = 1\n']),
  ),
  'domain/d.ts': "import type { A } from './c.ts'\nexport type B = A\n",
  'api/web/d.ts': "import type { A } from '../../keys/open.ts'\nexport type B = A\n",
  'keys/fine.ts': "import type { A } from '../domain/complaint/sealed.ts'\nexport type B = A\n",
  'worker/fine.ts': "import type { A } from '../store/connect.ts'\nexport type B = A\n",
}

const folder = mkdtempSync(join(tmpdir(), 'redress-imports-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('every import rule is broken by a file that breaks it, type imports among them, and by no other', () => {
  for (const [path, imports] of Object.values(breaks)) write(path, `import type { A } from '${imports}'\nexport type B = A\n`)
  for (const [path, text] of Object.entries(others)) write(path, text)
  const found = cruise()
  for (const [name, [path]] of Object.entries(breaks))
    expect(found.filter((one) => one.name === name).map((one) => one.from)).toContain(path)
  const breaking = [...Object.values(breaks).map(([path]) => path), 'domain/d.ts']
  expect(found.map((one) => one.from).filter((from) => !breaking.includes(from))).toEqual([])
  expect(Object.keys(breaks).sort()).toEqual([...rules].sort())
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function cruise(): readonly { name: string; from: string }[] {
  cpSync(join(project, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const args = ['--config', join(project, '.dependency-cruiser.cjs'), '--output-type', 'json', '.']
  const { stdout } = spawnSync(join(project, 'node_modules/.bin/depcruise'), args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 })
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly { rule: { name: string }; from: string }[] } }
  return summary.violations.map(({ rule, from }) => ({ name: rule.name, from }))
}
