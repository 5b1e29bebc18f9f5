import { useWords } from '../words.ts'
import { describedBy, FieldGroup, type FieldText, idOf } from './field.tsx'

export type DateText = { month: string; day: string; year: string }
export type DatePart = keyof DateText

type DateFieldsProps = FieldText & { value: DateText; wrong?: readonly DatePart[] }

const parts = [
  { part: 'month', size: 'two', length: 2 },
  { part: 'day', size: 'two', length: 2 },
  { part: 'year', size: 'four', length: 4 },
] as const

/** A date in three fields, month first. They post as `name.month`, `name.day`, `name.year`; `wrong` marks the parts to mend. */
export const DateFields = ({ value, wrong = [], ...text }: DateFieldsProps) => (
  <FieldGroup {...text}>
    <div class="parts">
      {parts.map(({ part, size, length }) => (
        <NumberPart
          key={part}
          name={`${text.name}.${part}`}
          label={useWords().t(`shared.${part}`)}
          size={size}
          length={length}
          value={value[part]}
          wrong={wrong.includes(part)}
          describedBy={describedBy(text)}
        />
      ))}
    </div>
  </FieldGroup>
)

type NumberPartProps = {
  name: string
  label: string
  size: 'two' | 'four'
  length: number
  value: string
  wrong: boolean
  describedBy: string | undefined
}

/** A small field for digits inside a group. */
export const NumberPart = ({ name, label, size, length, value, wrong, describedBy }: NumberPartProps) => (
  <div class={`field ${size}`}>
    <label for={idOf(name)}>{label}</label>
    <input
      id={idOf(name)}
      name={name}
      type="text"
      inputMode="numeric"
      maxLength={length}
      value={value}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={wrong ? describedBy : undefined}
    />
  </div>
)
