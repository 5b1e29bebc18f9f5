/** A browser as far as forms need one: it keeps cookies, finds the form on a page and posts it with what a person filled in. */
export type Answer = { status: number; text: string; location: string | null; headers: Headers }

export type Browser = {
  get(path: string): Promise<Answer>
  /** Opens a page, fills in its form (the one that posts to `action`, if it has several) and sends it. */
  submit(path: string, fields: Fields, action?: string): Promise<Answer>
  /** Sends the form of a page that was opened before. */
  send(page: Answer, fields: Fields, action?: string): Promise<Answer>
  /** Asks as a program with this browser's cookies. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  cookies: Map<string, string>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

export function browser(url: string): Browser {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', ...init.headers, cookie },
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  const answer = async (response: Response): Promise<Answer> => ({
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  })
  const send: Browser['send'] = async (page, fields, action) => {
    const form = formOf(page.text, action)
    const body = new URLSearchParams(form.hidden)
    for (const [name, value] of Object.entries(fields)) {
      body.delete(name)
      for (const one of [value].flat()) body.append(name, one)
    }
    return answer(await ask(form.action, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } }))
  }
  const get: Browser['get'] = async (path) => answer(await ask(path))
  return { cookies, get, send, fetch: ask, submit: async (path, fields, action) => send(await get(path), fields, action) }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = pair.split('=')
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

/** The form that posts to `action`, else the first in `main`, with its hidden fields. */
function formOf(html: string, action?: string): { action: string; hidden: [string, string][] } {
  const main = action ? html : html.slice(html.indexOf('<main'))
  const forms = [...main.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
  const form = forms.find(([, to]) => !action || to === action)
  if (!form) throw new Error(`no form${action ? ` to ${action}` : ''} on this page`)
  const hidden = [...(form[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return { action: form[1] ?? '', hidden: hidden.map(([, name = '', value = '']) => [name, unescaped(value)]) }
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
