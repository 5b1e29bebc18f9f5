import { randomBytes } from 'node:crypto'
import { closedLoop, type Loop } from './closed-loop.ts'
import { poster } from './post.ts'

/** A signed-in member of staff and the cases they write on, one for each client, with the version their page showed. */
export type CommandsTo = { staffUrl: string; cookie: string; token: string; cases: readonly { id: string; version: number }[] }

/** The page gives up waiting for its command then and says "saved, not decided yet": that is no outcome. */
const giveUpMs = 8_000

const text =
  'Called the clinic again. The front desk confirms the time and that two officers came in; the recording is kept for thirty days.'

/** Sends the form of the page "add a note", each time the next one of its case. It is answered when the note was decided. */
export function commands({ staffUrl, cookie, token, cases }: CommandsTo) {
  const post = poster()
  const versions = cases.map(({ version }) => version)
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }
  const note = async (client: number) => {
    const seen = String(versions[client])
    const form = new URLSearchParams({ _token: token, form: randomBytes(16).toString('hex'), seen, text })
    const from = performance.now()
    const status = await post({ url: `${staffUrl}/cases/${cases[client]?.id}/add-note`, headers, body: form.toString() })
    if (status !== 303 && status !== 503) throw new Error(`a command was answered ${status}`)
    if (status === 303) versions[client] = Number(seen) + 1
    return status === 303 && performance.now() - from < giveUpMs
  }
  return { run: (loop: Loop) => closedLoop(loop, note) }
}
