import { describe, expect, it } from 'vitest'
import { factCatalogue } from '../../../domain/case/fact-catalogue.ts'
import type { CommandRule } from '../../../domain/commands/command.ts'
import { commands } from '../../../domain/commands/index.ts'
import { factTypes } from '../../support/fact-types.ts'

const rules = Object.values(commands) as unknown as readonly CommandRule[]

describe('the catalogue of facts', () => {
  it('knows every fact and no other', () => {
    expect(Object.keys(factCatalogue).sort()).toEqual([...factTypes].sort())
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('keeps what %s seals under a key its facts name', (_, { fields, leadsTo }) => {
    const seals = Object.values(fields).flatMap((field) => (field.kind === 'text' ? [field.seal] : []))
    const kept = new Set<string>([...Object.values(factCatalogue[leadsTo]), ...Object.values(factCatalogue.officeWrote)])
    const asked = leadsTo === 'requestMade' || leadsTo === 'sharingChanged' || leadsTo === 'contactPlanChanged'
    expect(seals.filter((seal) => !kept.has(seal) && !asked)).toEqual([])
  })
})
