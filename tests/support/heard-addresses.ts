import { subscribe } from 'node:diagnostics_channel'

type Created = { request: { origin: string; path: string } }
type Answered = { response: { headers: readonly Buffer[] } }

/** Every address this process asks for from now on, and every one an answer leads on to. */
export function heardAddresses(): string[] {
  const heard: string[] = []
  subscribe('undici:request:create', (message) => {
    const { origin, path } = (message as Created).request
    heard.push(`${origin}${path}`)
  })
  subscribe('undici:request:headers', (message) => {
    const texts = (message as Answered).response.headers.map(String)
    heard.push(...texts.filter((_, at) => at % 2 === 1 && texts[at - 1]?.toLowerCase() === 'location'))
  })
  return heard
}
