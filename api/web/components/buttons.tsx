import type { ComponentChildren } from 'preact'

type ButtonProps = {
  children: ComponentChildren
  /** `primary`: the one filled button of a page. `danger`: what cannot be undone, on a page of its own. `plain`: looks like a link. */
  kind?: 'primary' | 'danger' | 'quiet' | 'plain'
  name?: string
  value?: string
  /** The form it belongs to, when it stands outside of it. */
  form?: string
}

const classes = { primary: 'button primary', danger: 'button danger', quiet: 'button', plain: 'plain' } as const

/** A button that posts its form. */
export const Button = ({ children, kind = 'quiet', ...rest }: ButtonProps) => (
  <button type="submit" class={classes[kind]} {...rest}>
    {children}
  </button>
)

/** A link that looks like a button, for a step that changes nothing. */
export const ButtonLink = ({
  children,
  href,
  kind = 'quiet',
}: {
  children: ComponentChildren
  href: string
  kind?: 'primary' | 'quiet'
}) => (
  <a class={classes[kind]} href={href}>
    {children}
  </a>
)

/** Buttons beside each other, the main one first. */
export const Buttons = ({ children }: { children: ComponentChildren }) => <div class="buttons">{children}</div>
