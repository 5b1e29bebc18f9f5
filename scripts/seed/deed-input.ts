import type { Case } from '../../domain/case/case.ts'
import type { Field } from '../../domain/commands/fields.ts'
import { ruleOf } from '../../domain/commands/index.ts'
import type { SealKey } from '../../domain/complaint/sealed.ts'
import { isStaffName, staffId } from './demo-staff.ts'
import type { Deed } from './story.ts'

/** Seals a text under one of the case's keys; `path` names its field. */
export type SealText = (key: SealKey, plain: string, path: string) => Promise<string>

/** A deed's input as the staff app posts it: people and things by their ids, texts under their final key. Throws for what is not there. */
export async function postedInput({ command, input }: Deed, kase: Case, seal: SealText): Promise<Record<string, unknown>> {
  const fields = ruleOf(command)?.fields ?? {}
  const posted = Object.entries(input).map(async ([name, value]) => {
    const field = fields[name] ?? missing(`the field ${name} of ${command}`)
    return [name, field.kind === 'text' ? await seal(field.seal, String(value), `input.${name}`) : picked(field, value, kase)] as const
  })
  return Object.fromEntries(await Promise.all(posted))
}

function picked(field: Field, value: unknown, kase: Case): unknown {
  switch (field.kind) {
    case 'staff':
      return typeof value === 'string' && isStaffName(value) ? staffId(value) : missing(`a member of staff ${String(value)}`)
    case 'task':
      return kase.tasks.find((task) => !task.doneAt && task.kind === value)?.id ?? missing(`an open task ${String(value)}`)
    case 'request':
      return kase.requests.find((one) => !one.endedAt && one.asks.kind === value)?.id ?? missing(`a waiting wish ${String(value)}`)
    default:
      return value
  }
}

function missing(what: string): never {
  throw new Error(`A story of the demo needs ${what}, and there is none.`)
}
