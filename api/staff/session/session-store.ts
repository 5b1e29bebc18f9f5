import { createHash } from 'node:crypto'
import session, { type SessionData } from 'express-session'
import type { Store } from '../../../store/connect.ts'
import { endSession, readSession, saveSession, touchSession } from '../../../store/sessions/sessions.ts'

type Done = (error?: unknown) => void

/**
 * Where express-session keeps its sessions: in MongoDB, under a hash of the id the browser holds, so that nobody who reads the
 * collection can take over a session. By hand because the ready-made store keeps the id itself and knows no idle time.
 */
export class SessionStore extends session.Store {
  readonly #store: Store
  readonly #now: () => string

  constructor(store: Store, now: () => string) {
    super()
    this.#store = store
    this.#now = now
  }

  override get(id: string, done: (error: unknown, found?: SessionData | null) => void): void {
    readSession(this.#store, hashOf(id), this.#now()).then(
      (found) => done(null, found && ({ ...found.content, seenAt: found.seenAt, member: found.member } as unknown as SessionData)),
      done,
    )
  }

  override set(id: string, content: SessionData, done: Done = () => {}): void {
    const { cookie: _, seenAt, member: __, ...kept } = content
    const cookie = JSON.parse(JSON.stringify(content.cookie)) as unknown
    const written = { user: content.user ?? '', content: { ...kept, cookie }, isNew: seenAt === undefined }
    saveSession(this.#store, hashOf(id), written, this.#now()).then(() => done(), done)
  }

  override touch(id: string, { seenAt }: SessionData, done: Done = () => {}): void {
    touchSession(this.#store, hashOf(id), this.#now(), seenAt).then(() => done(), done)
  }

  override destroy(id: string, done: Done = () => {}): void {
    endSession(this.#store, hashOf(id)).then(() => done(), done)
  }
}

/** Of 256 random bits: nothing to guess, so no salt and no cost. */
export const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')
