import type { RequestHandler } from 'express'
import { verifyPassword } from '../../../keys/password.ts'
import { userByEmail } from '../../../store/users/sign-in-attempts.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Desk } from '../deps.ts'
import { isKept } from '../session/kept.ts'
import { localAddress } from '../session/local-address.ts'
import { saveNow } from '../session/session.ts'

const stepMs = 5 * 60_000

/**
 * Takes e-mail and password and asks for the code, right or wrong alike: what was found out stays in the session until the second
 * step. Somebody without an account costs as much time as somebody with one.
 */
export const takeFirstStep =
  ({ store, now, settings }: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const user = await userByEmail(store, textOf(form, 'email'))
    const right = await verifyPassword(user?.passwordHash ?? null, textOf(form, 'password'))
    request.session.firstStep = { user: user?._id ?? null, right, endsAt: new Date(Date.parse(now()) + stepMs).toISOString() }
    const kept = textOf(form, 'kept')
    if (isKept(settings.sessionSecret, kept, now())) request.session.kept = kept
    await saveNow(request)
    const to = localAddress(textOf(form, 'to'))
    response.redirect(303, to === '/' ? '/sign-in/code' : `/sign-in/code?to=${encodeURIComponent(to)}`)
  }
