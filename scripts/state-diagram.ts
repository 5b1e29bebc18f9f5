import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CommandRule } from '../domain/commands/command.ts'
import { commands } from '../domain/commands/index.ts'
import { stateDiagram } from './docs/state-diagram.ts'

// Writes docs/state-diagram.md anew after a command has changed.

const page = fileURLToPath(new URL('../docs/state-diagram.md', import.meta.url))
writeFileSync(page, stateDiagram(Object.values(commands) as unknown as readonly CommandRule[]))
