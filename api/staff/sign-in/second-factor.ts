import { normaliseCode } from '../../../domain/complaint/code.ts'
import { recoveryHash } from '../../../keys/recovery-code.ts'
import { openSecondFactor } from '../../../keys/second-factor.ts'
import { claimTry, useRecoveryCode, userById, useTimeStep } from '../../../store/users/sign-in-attempts.ts'
import type { Desk } from '../deps.ts'
import { timeStepOf } from './time-code.ts'

/**
 * Whether what was typed is somebody's code of the moment or one of their recovery codes; either works once. Each try counts before it
 * is judged, and after five wrong ones the account waits.
 */
export async function provesSecondFactor({ store, ring, now }: Desk, id: string, typed: string): Promise<boolean> {
  const at = now()
  if (!(await claimTry(store, id, at))) return false
  const user = await userById(store, id)
  if (!user?.active) return false
  const recovery = normaliseCode(typed)
  if (recovery) return await useRecoveryCode(store, id, recoveryHash(id, recovery))
  const step = timeStepOf(openSecondFactor(ring, user.totpSecret, id), typed, at)
  return step !== null && (await useTimeStep(store, id, step))
}
