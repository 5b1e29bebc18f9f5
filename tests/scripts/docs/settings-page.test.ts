import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsTable } from '../../../config/settings-table.ts'
import { settingsPage } from '../../../scripts/docs/settings-page.ts'

describe('the page of settings', () => {
  it('is up to date: npx tsx scripts/settings-page.ts writes it anew', () => {
    expect(readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage(settingsTable))
  })

  it('says which process reads a setting', () => {
    expect(settingsPage(settingsTable)).toMatch(/\| `RING_FILE` \| staff, worker \|/)
  })
})
