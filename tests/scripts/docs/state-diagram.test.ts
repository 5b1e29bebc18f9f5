import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CommandRule } from '../../../domain/commands/command.ts'
import { commandNames, commands } from '../../../domain/commands/index.ts'
import { stateDiagram } from '../../../scripts/docs/state-diagram.ts'

const rules = Object.values(commands) as unknown as readonly CommandRule[]
const page = stateDiagram(rules)

describe('the state diagram', () => {
  it('is up to date: npx tsx scripts/state-diagram.ts writes it anew', () => {
    expect(readFileSync(new URL('../../../docs/state-diagram.md', import.meta.url), 'utf8')).toBe(page)
  })

  it('shows every move with its command and who may give it', () => {
    expect(page).toContain('investigation --> legalReview: send-to-legal-review (investigator)')
    const arrows = page.split('\n').filter((line) => line.includes(' --> ') && !line.includes('[*]'))
    expect(arrows).toHaveLength(rules.flatMap((rule) => rule.moves).length)
  })

  it('begins where a complaint is accepted and ends where a case is closed or a complaint declined', () => {
    expect(page).toContain('[*] --> triage: accept-complaint')
    expect(page).toContain('[*] --> closed: decline-complaint')
    expect(page).toContain('closed --> [*]')
  })

  it.each(commandNames)('lists %s', (name) => {
    expect(page).toContain(`| ${name} | `)
  })
})
