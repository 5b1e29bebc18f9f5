import type { ComponentChildren } from 'preact'
import { FieldGroup, type FieldText, idOf } from './field.tsx'

export type Option = { value: string; label: ComponentChildren; hint?: string }

type ChoicesProps = FieldText & {
  options: readonly Option[]
  /** The values that are ticked. */
  chosen: readonly string[]
  /** `one` makes radio buttons, `many` boxes to tick. */
  pick: 'one' | 'many'
}

/** Radio buttons or boxes of 24 px, one below the other. The summary of errors leads to the first one. */
export const Choices = ({ options, chosen, pick, ...text }: ChoicesProps) => (
  <FieldGroup {...text}>
    <div class="choices">
      {options.map(({ value, label, hint }) => (
        <label class="choice" key={value}>
          <input
            type={pick === 'one' ? 'radio' : 'checkbox'}
            id={`${idOf(text.name)}-${value}`}
            name={text.name}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>
            {label}
            {hint && <span class="below muted">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </FieldGroup>
)

/** One box to tick, with its own words as label. */
export const Tick = ({
  name,
  label,
  checked,
  value = 'yes',
}: {
  name: string
  label: ComponentChildren
  checked: boolean
  value?: string
}) => (
  <label class="choice">
    <input type="checkbox" id={idOf(name)} name={name} value={value} checked={checked} />
    <span>{label}</span>
  </label>
)
