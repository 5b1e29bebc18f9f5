import type { ComponentChildren } from 'preact'

type NoteProps = {
  /** `unsafe`: danger or error; `wait`: something is late or unsettled; `news`; `done`: it worked. Without one it is plain. */
  kind?: 'unsafe' | 'wait' | 'news' | 'done'
  title?: string
  /** Read out when the page opens, for the result of what was just done. */
  status?: boolean
  children: ComponentChildren
}

/** A few words set apart from the page. */
export const Note = ({ kind, title, status, children }: NoteProps) => (
  <div class={kind ? `note ${kind}` : 'note'} role={status ? 'status' : undefined}>
    {title && <h2>{title}</h2>}
    {children}
  </div>
)
