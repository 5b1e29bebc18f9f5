import { registerOf } from '../../../domain/registers/kinds.ts'
import type { EntryRead, RegistersRead } from '../../../domain/routing/registers-say.ts'
import { dayText } from '../words/dates.ts'
import { registerChoice } from '../words/register-words.ts'

/** What the registers said when a route was worked out, entry by entry, with the days it was read by. */
export const RegistersSaid = ({ read }: { read: RegistersRead }) => (
  <>
    <p>
      What the registers said when this was worked out
      {read.agreement === 'disputed' && <strong>: an agreement is disputed</strong>}
    </p>
    <ul class="bullets">
      {read.entries.map((one) => (
        <li key={one.entry}>{entryText(one)}</li>
      ))}
      {read.fieldOffice && <li>ICE field office for this place: {read.fieldOffice}</li>}
    </ul>
  </>
)

function entryText({ register, says }: EntryRead): string {
  const { one, fields } = registerOf(register)
  const parts = fields.flatMap(({ name, label, kind }) => {
    const value = says[name]
    return value ? [`${label.toLowerCase()} ${kind === 'date' ? dayText(value) : registerChoice(value)}`] : []
  })
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}: ${parts.join(', ')}`
}
