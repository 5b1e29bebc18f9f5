import { setTimeout as pause } from 'node:timers/promises'

/** An answer that counts, or that there was none, however often it was asked for. */
export type Answer = { status: number; body: unknown } | { noAnswer: string }

const triesMost = 7
const answerWithinMs = 20_000

/** "Later" in its two forms. */
const later: ReadonlySet<number> = new Set([429, 503])

/**
 * Posts JSON and waits out what passes: no connection, an outage, "too many". The same body under the same key may be sent as often as
 * needed.
 */
export async function postPatiently(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  let last = ''
  for (let tries = 1; tries <= triesMost; tries++) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(answerWithinMs),
      })
      const answer = { status: response.status, body: await jsonIn(response) }
      if (!later.has(response.status)) return answer
      last = `${response.status}`
      await pause(waitMs(response.headers.get('Retry-After'), tries))
    } catch (error) {
      last = causeOf(error)
      await pause(waitMs(null, tries))
    }
  }
  return { noAnswer: last }
}

/** What the server asks for in seconds, else a quarter of a second that doubles with each try. */
const waitMs = (retryAfter: string | null, tries: number): number =>
  retryAfter !== null && /^\d{1,3}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 250 * 2 ** (tries - 1)

async function jsonIn(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.name
  return 'unknown'
}
