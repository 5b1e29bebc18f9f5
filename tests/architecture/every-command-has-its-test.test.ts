import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../../domain/commands/index.ts'
import { project } from '../support/sources.ts'

describe('a command', () => {
  it.each(commandNames)('%s has a file and a test of its name', (name) => {
    expect(existsSync(join(project, 'domain', 'commands', `${name}.ts`))).toBe(true)
    expect(existsSync(join(project, 'tests', 'domain', 'commands', `${name}.test.ts`))).toBe(true)
  })
})
