import { describe, expect, it } from 'vitest'
import { steps } from '../../../domain/case/case.ts'
import { roles } from '../../../domain/case/staff.ts'
import { commandNames, commands, ruleOf } from '../../../domain/commands/index.ts'
import { factTypes } from '../../support/fact-types.ts'

const rules = commandNames.map((name) => commands[name])

describe('the map of what can be done', () => {
  it('calls every command by its own name', () => {
    expect(rules.map((rule) => rule.name)).toEqual(commandNames)
  })

  it('knows no command by a name it does not list', () => {
    expect(ruleOf('close-case')).toBe(commands['close-case'])
    expect([ruleOf('close'), ruleOf('constructor'), ruleOf('')]).toEqual([undefined, undefined, undefined])
  })

  it.each(commandNames)('%s can be given by someone, somewhere, at some time', (name) => {
    const { doors, roles: givers, stages } = commands[name]
    expect(doors).toHaveLength(1)
    expect(stages.every((stage) => steps.includes(stage)) && stages.length > 0).toBe(true)
    expect(givers.length > 0).toBe((doors as readonly string[]).includes('staff'))
    expect(givers.every((role) => roles.includes(role))).toBe(true)
  })

  it.each(commandNames)('%s leads to a fact and grows stale by facts that exist', (name) => {
    for (const type of [commands[name].leadsTo, ...commands[name].staleAfter]) expect(factTypes).toContain(type)
  })
})
