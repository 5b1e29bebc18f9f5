import { describedBy, Field, type FieldText, idOf } from './field.tsx'

type TextFieldProps = FieldText & {
  value?: string
  type?: 'text' | 'email' | 'tel'
  maxLength?: number
  inputMode?: 'numeric'
  /** What a browser may fill in. Public forms never say: a shared phone must not remember. */
  autocomplete?: string
  /** A field for a few words; it stays narrow on a wide screen. */
  short?: boolean
}

/** Each kind apart: the types of elements tell them apart. */
const types = { text: { type: 'text' }, email: { type: 'email' }, tel: { type: 'tel' } } as const

/** One line of text. */
export const TextField = ({ value, type = 'text', maxLength, inputMode, autocomplete, short = false, ...text }: TextFieldProps) => (
  <Field {...text} short={short}>
    <input
      id={idOf(text.name)}
      name={text.name}
      {...types[type]}
      value={value}
      maxLength={maxLength}
      inputMode={inputMode}
      autocomplete={autocomplete}
      spellcheck={type === 'text'}
      {...invalid(text)}
    />
  </Field>
)

/** A password: typed unseen, never sent back. */
export const PasswordField = ({ autocomplete, ...text }: FieldText & { autocomplete: 'current-password' | 'new-password' }) => (
  <Field {...text}>
    <input id={idOf(text.name)} name={text.name} type="password" autocomplete={autocomplete} {...invalid(text)} />
  </Field>
)

type TextAreaProps = FieldText & { value?: string; rows?: number; maxLength?: number }

/** Several lines of text. A browser drops the first line end of the content, hence the one written before it. */
export const TextArea = ({ value = '', rows = 6, maxLength, ...text }: TextAreaProps) => (
  <Field {...text}>
    <textarea id={idOf(text.name)} name={text.name} rows={rows} maxLength={maxLength} {...invalid(text)}>
      {value.startsWith('\n') ? `\n${value}` : value}
    </textarea>
  </Field>
)

const invalid = (text: FieldText) => ({ 'aria-invalid': text.error ? 'true' : undefined, 'aria-describedby': describedBy(text) }) as const
