import { randomUUID } from 'node:crypto'
import { complaintBody } from '../complaint.ts'
import { closedLoop, type Loop } from './closed-loop.ts'
import { poster } from './post.ts'

/** Where to file complaints, by which token. */
export type ComplaintsTo = { url: string; token: string }

/** Files the same complaint again and again, each time under a key of its own, so each time it is another complaint. */
export function complaints({ url, token }: ComplaintsTo) {
  const post = poster()
  const body = JSON.stringify(complaintBody)
  const open = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
  const file = async () => {
    const status = await post({ url, body, headers: { ...open, 'Idempotency-Key': randomUUID() } })
    if (status !== 201 && status !== 503) throw new Error(`a complaint was answered ${status}`)
    return status === 201
  }
  return { run: (loop: Loop) => closedLoop(loop, file) }
}
