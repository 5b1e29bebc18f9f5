import { setTimeout as pause } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import { openSecondFactor } from '../../../keys/second-factor.ts'
import { claimTry, userById, useTimeStep } from '../../../store/users/sign-in-attempts.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Desk } from '../deps.ts'
import { localAddress } from '../session/local-address.ts'
import { freshSession } from '../session/session.ts'
import { timeStepOf } from './time-code.ts'

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
    if (kept) request.session.kept = kept
    response.redirect(303, localAddress(textOf(form, 'to')))
  }

type FirstStep = { user: string | null; right: boolean; endsAt: string } | undefined

/** A try counts against the account only with the right password: whoever knows no more than an address keeps nobody out of theirs. */
async function whoIsRight({ store, ring, now }: Desk, firstStep: FirstStep, code: string): Promise<string | null> {
  const at = now()
  if (!firstStep?.user || !firstStep.right || at >= firstStep.endsAt) return null
  if (!(await claimTry(store, firstStep.user, at))) return null
  const user = await userById(store, firstStep.user)
  const step = user && timeStepOf(openSecondFactor(ring, user.totpSecret, user._id), code, at)
  if (!user?.active || step === null) return null
  return (await useTimeStep(store, user._id, step)) ? user._id : null
}
