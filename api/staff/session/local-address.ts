/** An address of this app, or the start page for anything that would lead elsewhere. */
export function localAddress(address: unknown): string {
  if (typeof address !== 'string' || !/^\/(?![/\\])[\w\-./?=&%:~]*$/.test(address)) return '/'
  return /^\/sign-(in|out)\b/.test(address) ? '/' : address
}
