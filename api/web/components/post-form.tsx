import type { ComponentChildren } from 'preact'
import { tokenField } from '../csrf.ts'

type PostFormProps = {
  action: string
  token: string
  children: ComponentChildren
  id?: string
  class?: string
  /** Asks before typed words are lost by leaving; needs script. */
  warn?: boolean
  /** Where the script saves what is typed while it is typed, and the id of the words that say so. */
  saves?: { to: string; says: string }
  /** Hidden fields beside the token. */
  hidden?: Readonly<Record<string, string>>
}

/** A form that posts, with the token that says it came from our page. The server checks everything, so browsers need not. */
export const PostForm = ({ action, token, children, id, class: kind, warn, saves, hidden = {} }: PostFormProps) => (
  <form
    action={action}
    method="post"
    id={id}
    class={kind}
    autocomplete="off"
    noValidate
    data-warn={warn ? 'yes' : undefined}
    data-save={saves?.to}
    data-says={saves?.says}
  >
    <input type="hidden" name={tokenField} value={token} />
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={value} key={name} />
    ))}
    {children}
  </form>
)
