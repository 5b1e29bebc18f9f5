import type { ComponentChildren } from 'preact'
import { useWords } from '../words.ts'

/** What every field of a form has. `error` is a sentence without "Error:"; `optional` is said in words after the label. */
export type FieldText = {
  name: string
  label: ComponentChildren
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
}

/** The id of a field, to which the summary of errors links. A dot in a name would need care in a style sheet. */
export const idOf = (name: string): string => `f-${name.replaceAll(/[^\w-]/g, '-')}`

/** The ids that describe a field, hint first; none gives no attribute. */
export const describedBy = ({ name, hint, error }: FieldText): string | undefined =>
  [hint && `${idOf(name)}-hint`, error && `${idOf(name)}-error`].filter(Boolean).join(' ') || undefined

/** A label, hint and error above a single control. */
export const Field = ({ children, short, ...text }: FieldText & { children: ComponentChildren; short?: boolean }) => (
  <div class={['field', short && 'short', text.error && 'wrong'].filter(Boolean).join(' ')}>
    <label for={idOf(text.name)}>
      {text.label}
      {text.optional && <Optional />}
    </label>
    <Hint {...text} />
    {children}
  </div>
)

/** A legend, hint and error above a group of controls. */
export const FieldGroup = ({ children, class: kind, ...text }: FieldText & { children: ComponentChildren; class?: string }) => (
  <fieldset
    id={idOf(text.name)}
    class={[kind, text.error && 'wrong'].filter(Boolean).join(' ') || undefined}
    aria-describedby={describedBy(text)}
    tabIndex={text.error ? -1 : undefined}
  >
    <legend>
      {text.label}
      {text.optional && <Optional />}
    </legend>
    <Hint {...text} />
    {children}
  </fieldset>
)

const Hint = (text: FieldText) => (
  <>
    {text.hint && (
      <p class="hint" id={`${idOf(text.name)}-hint`}>
        {text.hint}
      </p>
    )}
    {text.error && (
      <p class="error" id={`${idOf(text.name)}-error`}>
        {useWords().t('shared.error', { text: text.error })}
      </p>
    )}
  </>
)

const Optional = () => (
  <>
    {' '}
    <span class="optional">{useWords().t('shared.optional')}</span>
  </>
)
