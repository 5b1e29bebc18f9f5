export type Page = { status: number; path: string; html: string; headers: Headers }

type Values = Record<string, string | readonly string[]>

/** A browser without script: it keeps cookies, follows redirects and posts the form it sees. */
export function newVisitor(url: string, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>()
  let page: Page = { status: 0, path: '/', html: '', headers: new Headers() }

  async function ask(path: string, init: RequestInit = {}): Promise<Page> {
    const sent = { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), 'sec-fetch-site': 'same-origin', ...headers }
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers: { accept: 'text/html', ...sent, ...init.headers } })
    for (const line of response.headers.getSetCookie()) keep(line)
    const to = response.headers.get('location')
    if (to?.startsWith('/')) return ask(to)
    page = { status: response.status, path, html: await response.text(), headers: response.headers }
    return page
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }

  /** Posts values to the page's form, or to another address, with the token the page carries. */
  const send = (values: Values, path = actionOf(page)): Promise<Page> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['_token', tokenOf(page)], ...pairs(values)]).toString(),
    })

  return { open: (path: string) => ask(path), send, cookies, page: () => page }
}

export type Visitor = ReturnType<typeof newVisitor>

const pairs = (values: Values): [string, string][] =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

const tokenOf = ({ html }: Page): string => /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? ''

const actionOf = ({ html, path }: Page): string => /<main.*?<form action="([^"]+)"/s.exec(html)?.[1] ?? path

/** The words a page shows, without markup. */
export const wordsOnPage = ({ html }: Page): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s+/g, ' ')
