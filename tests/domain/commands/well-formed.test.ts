import { describe, expect, it } from 'vitest'
import { commandNames, type commands, ruleOf } from '../../../domain/commands/index.ts'
import { completed, wellFormed } from '../../../domain/commands/well-formed.ts'
import { inputs } from '../../support/commands.ts'

const of = (name: keyof typeof commands, input: Record<string, unknown>) => wellFormed(ruleOf(name)?.fields ?? {}, input)

describe('the last look at what a command says', () => {
  it.each(commandNames)('%s passes when it is filled in as its form asks', (name) => {
    expect(of(name, inputs[name])).toBe(true)
  })

  it.each(commandNames)('%s does not pass with a field that nobody asked for', (name) => {
    expect(of(name, { ...inputs[name], $where: '1' })).toBe(false)
  })

  it('takes nothing in the place of a text, a choice or an allegation but that', () => {
    expect(of('add-note', { text: { $gt: '' } })).toBe(false)
    expect(of('add-note', { text: '' })).toBe(false)
    expect(of('add-note', {})).toBe(false)
    expect(of('add-note', { text: 'x'.repeat(60_001) })).toBe(false)
    expect(of('decline-complaint', { reason: 'because', explanation: 'why' })).toBe(false)
    expect(of('decide-allegation', { allegation: ['a1'], outcome: 'duplicate', reasons: 'why' })).toBe(false)
    expect(of('change-contact-plan', { plan: 'sealed', mail: 'yes' })).toBe(false)
  })

  it('takes no empty and no double list of allegations', () => {
    for (const allegations of [[], ['a1', 'a1'], 'a1', [1], null])
      expect(of('send-to-legal-review', { allegations, summary: 'summary' })).toBe(false)
    expect(of('accept-complaint', { allegations: [], priority: 'P1' })).toBe(false)
    expect(of('accept-complaint', { allegations: ['F1', 'F1'], priority: 'P1' })).toBe(false)
  })

  it('takes what may be left out as null', () => {
    expect(of('complete-task', { task: 't1' })).toBe(true)
    expect(completed(ruleOf('complete-task')?.fields ?? {}, { task: 't1' })).toEqual({ task: 't1', result: null })
    expect(completed(ruleOf('complete-task')?.fields ?? {}, { task: 't1', result: '' })).toEqual({ task: 't1', result: null })
  })
})
