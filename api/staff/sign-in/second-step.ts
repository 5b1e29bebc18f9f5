import { setTimeout as pause } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import { formOf, textOf } from '../../web/form.ts'
import type { Desk } from '../deps.ts'
import { localAddress } from '../session/local-address.ts'
import { freshSession } from '../session/session.ts'
import { provesSecondFactor } from './second-factor.ts'

/** No wrong answer comes sooner than this, so that its time does not tell how far a try got. */
const evenMs = 400

/** Takes the code and signs in, or says that something was not right and nothing more. */
export const takeSecondStep =
  (desk: Desk, refuse: RequestHandler): RequestHandler =>
  async (request, response, next) => {
    const form = formOf(request)
    const even = pause(evenMs)
    const { firstStep, kept } = request.session
    const user = await whoIsRight(desk, firstStep, textOf(form, 'code'))
    if (user === null) {
      delete request.session.firstStep
      await even
      return refuse(request, response, next)
    }
    await freshSession(request)
    request.session.user = user
    request.session.factorAt = desk.now()
    if (kept) request.session.kept = kept
    response.redirect(303, localAddress(textOf(form, 'to')))
  }

type FirstStep = { user: string | null; right: boolean; endsAt: string } | undefined

/** A try counts against the account only with the right password: whoever knows no more than an address keeps nobody out of theirs. */
async function whoIsRight(desk: Desk, firstStep: FirstStep, code: string): Promise<string | null> {
  if (!firstStep?.user || !firstStep.right || desk.now() >= firstStep.endsAt) return null
  return (await provesSecondFactor(desk, firstStep.user, code)) ? firstStep.user : null
}
