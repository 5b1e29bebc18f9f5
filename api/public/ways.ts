import type { Request, Response } from 'express'
import { openCookie, sealCookie } from '../../keys/cookie.ts'
import { type CookieManner, clearCookie, cookieName, cookieOf, setCookie } from '../web/cookies.ts'

/**
 * The cookies that carry a person's code for a while, sealed by the server with their own end inside. Save, Leave and Exit delete
 * them, Send swaps a draft for the confirmation.
 */
const minutes = { draft: 20 * 60, saved: 30, sent: 30, visit: 15, newCode: 30 } as const

export type Way = keyof typeof minutes

export type Ways = {
  /** What the cookie carries, or null when there is none, it has ended, or it was not made here. */
  read(request: Request, way: Way): string | null
  /** Gives it, or for a visit gives it anew: its minutes count from now. `notAfter` (an instant) may end it sooner. */
  give(response: Response, way: Way, value: string, notAfter?: string): void
  take(response: Response, way: Way): void
  /** Passes over what this request carries; the browser keeps it. */
  forget(request: Request, way: Way): void
  takeAll(response: Response): void
}

export function createWays(secret: Uint8Array, manner: CookieManner, now: () => string): Ways {
  const take = (response: Response, way: Way) => clearCookie(response, manner, way)
  return {
    read(request, way) {
      const text = cookieOf(request, cookieName(manner, way))
      return text === undefined ? null : openCookie(secret, { name: way, text }, now())
    },
    give(response, way, value, notAfter) {
      const end = later(now(), minutes[way])
      const endsAt = notAfter !== undefined && notAfter < end ? notAfter : end
      setCookie(response, manner, way, sealCookie(secret, { name: way, value, endsAt }), endsAt)
    },
    take,
    forget: (request, way) => void delete request.cookies[cookieName(manner, way)],
    takeAll: (response) => {
      for (const way of Object.keys(minutes) as Way[]) take(response, way)
    },
  }
}

/** The instant some minutes after another. */
export const later = (at: string, plusMinutes: number): string => new Date(Date.parse(at) + plusMinutes * 60_000).toISOString()
