import type { Request, RequestHandler } from 'express'
import type { Member } from '../../../store/users/members.ts'
import { freshSession } from './session.ts'

const members = new WeakMap<Request, Member>()

/**
 * Who is signed in, read from their account on every request: roles given or taken away count at the next press, and who was
 * disabled is signed out at it.
 */
export const readMember: RequestHandler = async (request, _response, next) => {
  const { user, member } = request.session
  if (user && member?.active) members.set(request, member)
  else if (user) await freshSession(request)
  next()
}

export const memberIf = (request: Request): Member | undefined => members.get(request)

/** The person a guarded page is for. */
export function memberOf(request: Request): Member {
  const member = members.get(request)
  if (!member) throw new Error('a page without a guard asked who is signed in')
  return member
}
