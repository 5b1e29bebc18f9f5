import type { Fields } from '../../../domain/commands/fields.ts'
import type { CaseKey } from '../../../keys/case-key.ts'
import { sealField } from '../../../keys/envelope.ts'
import type { CaseKeys } from '../../../store/case-keys.ts'
import type { Input } from './trials.ts'

/** What an input's texts are sealed with. The legal key only where a reviewer has opened theirs. */
export type SealingKeys = { keys: CaseKeys; legal: CaseKey<'legal'> | null }

/** The input with every text under its final key, bound to its document and field, so that nothing readable enters the inbox. */
export function sealedInput(fields: Fields, input: Input, where: { caseId: string; inboxId: string }, sealing: SealingKeys): Input {
  const entries = Object.entries(input).map(([name, value]) => {
    const field = fields[name]
    if (field?.kind !== 'text' || typeof value !== 'string') return [name, value]
    const path = `input.${name}`
    if (field.seal !== 'legal') return [name, sealing.keys.seal(field.seal, value, { inboxId: where.inboxId, path })]
    if (!sealing.legal) throw new Error('a privileged text without an open legal key')
    return [name, sealField(sealing.legal, value, { ...where, path })]
  })
  return Object.fromEntries(entries)
}
