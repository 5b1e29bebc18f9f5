import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import session from 'express-session'
import type { Store } from '../../../store/connect.ts'
import type { Member } from '../../../store/users/members.ts'
import { type CookieManner, cookieName } from '../../web/cookies.ts'
import { SessionStore } from './session-store.ts'

declare module 'express-session' {
  interface SessionData {
    /** Who is signed in: their user id. */
    user: string
    /** A first step of signing in: whom it named, if anybody, and whether the password was theirs. Said to nobody before the second. */
    firstStep: { user: string | null; right: boolean; endsAt: string }
    /** When they last proved their second factor, at signing in or since: some things ask for it again. */
    factorAt: string
    /** Words typed before a session ended, sealed, for the page to show again: its address and what was typed. */
    kept: string
    /** The code of a complaint just taken on a call, sealed, until the caller has it. */
    sentCall: string
    /** When a press was last written down, as read with the session; never part of what is kept in it. */
    seenAt?: string
    /** Whoever it is of, read with it; never part of what is kept in it. */
    member?: Member | null
    /** What programs send back in a header to show that they read one of our answers. */
    programToken: string
  }
}

export const sessionCookie = 'session'

/** Sessions of the staff app. One is written only once something is in it, so that a passing visitor leaves nothing behind. */
export const staffSessions = (store: Store, now: () => string, secret: Uint8Array, manner: CookieManner): RequestHandler =>
  session({
    store: new SessionStore(store, now),
    name: cookieName(manner, sessionCookie),
    secret: Buffer.from(secret).toString('base64url'),
    genid: () => randomBytes(32).toString('base64url'),
    resave: false,
    saveUninitialized: false,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: manner.secure },
  })

/** A fresh session under a fresh id, so that an id someone planted beforehand opens nothing. */
export const freshSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.regenerate((error: unknown) => (error ? reject(error) : resolve())))

export const dropSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.destroy((error: unknown) => (error ? reject(error) : resolve())))

/** Writes the session now, so that the page it leads to finds it there. */
export const saveNow = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.save((error: unknown) => (error ? reject(error) : resolve())))
