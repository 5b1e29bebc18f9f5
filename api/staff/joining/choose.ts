import { passwordProblem } from '../../../domain/accounts/password-problem.ts'
import { hashPassword, verifyPassword } from '../../../keys/password.ts'
import { makeRecoveryCodes } from '../../../keys/recovery-code.ts'
import { openSecondFactor, sealSecondFactor } from '../../../keys/second-factor.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import type { Chosen, LinkHolder } from '../../../store/users/one-time-links.ts'
import { claimTry } from '../../../store/users/sign-in-attempts.ts'
import { type Form, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Desk } from '../deps.ts'
import { timeStepOf } from '../sign-in/time-code.ts'
import { passwordSentences } from '../words/password-words.ts'

/** `codes`: new recovery codes, to be shown once; none when the ones they have stay. */
type Choice = { chosen: Chosen; codes: readonly string[] } | { problems: readonly FieldProblem[] }

/**
 * What somebody chose on the page of their link, or every problem with it. What they did not lose they prove: whoever holds no more
 * than the link gets no further, and each such try counts as one of signing in.
 */
export async function choose(desk: Desk, { user, link }: LinkHolder, form: Form, secret: string): Promise<Choice> {
  const at = desk.now()
  const [password, code] = [textOf(form, 'password'), textOf(form, 'code')]
  if (link.kind !== 'join' && !(await claimTry(desk.store, user._id, at))) return { problems: waits }
  const { name } = await officeById(desk.store, user.office)
  const known = link.kind === 'secondFactor' ? null : passwordProblem(password, [user.name, user.email, name])
  const ownSecret = link.kind === 'password' ? openSecondFactor(desk.ring, user.totpSecret, user._id) : secret
  const step = timeStepOf(ownSecret, code, at)
  const fresh = step !== null && (link.kind !== 'password' || step > user.totpUsedStep)
  const right = link.kind !== 'secondFactor' || (await verifyPassword(user.passwordHash, password))
  const problems = [
    known && problem('password', passwordSentences[known]),
    !right && problem('password', 'This is not your password.'),
    !fresh && problem('code', 'This is not the code of now. Check the clock of the phone; a code works once.'),
  ].filter((one) => one !== null && one !== false)
  if (problems.length > 0 || step === null) return { problems }
  const recovery = link.kind === 'password' ? null : makeRecoveryCodes(user._id)
  return {
    codes: recovery?.codes ?? [],
    chosen: {
      ...(recovery && { recoveryCodes: recovery.hashes }),
      totpUsedStep: step,
      ...(link.kind !== 'secondFactor' && { passwordHash: await hashPassword(password) }),
      ...(link.kind !== 'password' && { totpSecret: sealSecondFactor(desk.settings.officeKey, secret, user._id) }),
      ...(link.kind === 'join' && { active: true }),
    },
  }
}

const problem = (field: string, text: string): FieldProblem => ({ field, code: 'wrong', text })
const waits = [problem('code', 'After several wrong tries each next one has to wait a while.')]
