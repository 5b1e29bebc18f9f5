import { describedBy, Field, type FieldText, idOf } from './field.tsx'

type SelectProps = FieldText & { options: readonly { value: string; label: string }[]; value: string; none: string }

/** One of a list too long for radio buttons. A browser finds an option by its first letters. `none`: what choosing nothing is called. */
export const Select = ({ options, value, none, ...text }: SelectProps) => (
  <Field {...text}>
    <select id={idOf(text.name)} name={text.name} aria-invalid={text.error ? 'true' : undefined} aria-describedby={describedBy(text)}>
      <option value="">{none}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  </Field>
)
