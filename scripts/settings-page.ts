import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settingsTable } from '../config/settings-table.ts'
import { settingsPage } from './docs/settings-page.ts'

// Writes docs/settings.md anew after a setting has changed.

writeFileSync(fileURLToPath(new URL('../docs/settings.md', import.meta.url)), settingsPage(settingsTable))
