import { namesOf } from './setting.ts'
import { type ProcessKind, settingsOf } from './settings.ts'

export type SettingRow = { names: string[]; processes: ProcessKind[]; description: string; default: string | undefined; example: string }

/** Every setting once for each meaning it has, in the order of the processes, for the operators' page. Defaults are those of a demo; production asks for more. */
export const settingsTable: readonly SettingRow[] = rows()

function rows(): SettingRow[] {
  const byMeaning = new Map<string, SettingRow>()
  for (const kind of ['public', 'staff', 'worker', 'setup', 'start'] as const) {
    for (const its of Object.values(settingsOf[kind]('demo'))) {
      const meaning = `${its.name}: ${its.description}`
      const known = byMeaning.get(meaning)
      if (known) known.processes.push(kind)
      else
        byMeaning.set(meaning, {
          names: namesOf(its),
          processes: [kind],
          description: its.description,
          default: its.default,
          example: its.example,
        })
    }
  }
  return [...byMeaning.values()]
}
