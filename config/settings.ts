import { type Mode, modes } from './mode.ts'
import { type Environment, namesOf, type Setting, textOf } from './setting.ts'
import { importSettings } from './settings/import.ts'
import { publicSettings } from './settings/public.ts'
import { setupSettings } from './settings/setup.ts'
import { staffSettings } from './settings/staff.ts'
import { startSettings } from './settings/start.ts'
import { workerSettings } from './settings/worker.ts'

/** Which settings each kind of process has. `start` is `npm start`, `setup` prepares a database, `import` fills registers. */
export const settingsOf = {
  public: publicSettings,
  staff: staffSettings,
  worker: workerSettings,
  setup: setupSettings,
  start: startSettings,
  import: importSettings,
} as const

export type ProcessKind = keyof typeof settingsOf
export type Settings<K extends ProcessKind> = Values<ReturnType<(typeof settingsOf)[K]>>
type Values<C> = { [Name in keyof C]: C[Name] extends Setting<infer T> ? T : never }

/** One message that names every wrong setting, what is wrong with it, and a valid example. It repeats no value. */
export class WrongSettings extends Error {
  override name = 'WrongSettings'
}

/** The settings of one process, read once at its start. Throws WrongSettings. */
export function readSettings<K extends ProcessKind>(kind: K, env: Environment): Settings<K> {
  const known: Record<string, Setting<unknown>> = settingsOf[kind](modeOf(env))
  const read = Object.entries(known).map(([key, its]) => ({ key, its, ...readOne(its, env) }))
  const wrong = read.flatMap(({ its, problem }) => (problem === undefined ? [] : [line(its, problem)]))
  if (wrong.length > 0)
    throw new WrongSettings(
      `${wrong.length === 1 ? 'One setting is' : `${wrong.length} settings are`} wrong (${kind}):\n${wrong.join('\n')}`,
    )
  return Object.fromEntries(read.map(({ key, value }) => [key, value])) as Settings<K>
}

// A mode that is neither is reported like any other wrong setting; until then the stricter one counts.
const modeOf = (env: Environment): Mode =>
  env.REDRESS_MODE?.trim() ? (modes.find((m) => m === env.REDRESS_MODE?.trim()) ?? 'production') : 'demo'

function readOne(its: Setting<unknown>, env: Environment): { value?: unknown; problem?: string } {
  const found = textOf(its, env)
  if ('unreadable' in found) return { problem: found.unreadable }
  const parsed = its.schema.safeParse(found.text)
  return parsed.success ? { value: parsed.data } : { problem: parsed.error.issues[0]?.message ?? 'is wrong' }
}

const line = (its: Setting<unknown>, problem: string) => `  ${namesOf(its).join(' or ')} ${problem}. Example: ${its.name}=${its.example}`
