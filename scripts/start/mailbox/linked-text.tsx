import type { ComponentChildren } from 'preact'

const address = /(https?:\/\/[^\s<>"]+)/

/** Text with its addresses as links where they lead to this machine; anywhere else they stay words, for a demo must not call out. */
export const LinkedText = ({ text }: { text: string }): ComponentChildren =>
  text.split(address).map((piece, at) => (at % 2 === 1 && isLocal(piece) ? <a href={piece}>{piece}</a> : piece))

function isLocal(href: string): boolean {
  return URL.canParse(href) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(href).hostname)
}
