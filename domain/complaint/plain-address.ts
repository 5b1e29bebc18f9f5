const localMax = 64
const addressMax = 254

/**
 * An unquoted local part (RFC 5321 `Dot-string`) without the characters that old relays and gateways read as a route or a command
 * (`%`, `!`, `/`, `|`, backtick).
 */
const localPart = /^[A-Za-z0-9_#$&'*+=?^{}~][A-Za-z0-9_#$&'*+=?^{}~-]*(\.[A-Za-z0-9_#$&'*+=?^{}~-]+)*$/

/** Two or more labels of letters, digits and inner hyphens; the last begins with a letter, so that it is no network address. */
const domainName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * The one mailbox that a typed text names, written in the one way it can be written, or `null` when the text is anything more or less:
 * a name beside it, a list, a group, a comment, quotes, a route, a control character. Parsers differ on all of those, and a mail that
 * goes to another mailbox than was meant is a disclosure. Spaces around it do not count; the domain's case does not count.
 * Letters outside ASCII are refused: not every relay on the way carries them unchanged.
 */
export function plainAddress(typed: string): string | null {
  const address = typed.trim()
  const at = address.indexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1).toLowerCase()]
  if (at < 1 || local.length > localMax || address.length > addressMax) return null
  return localPart.test(local) && domainName.test(domain) ? `${local}@${domain}` : null
}
