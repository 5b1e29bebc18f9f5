import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import { commandNames } from '../../../domain/commands/index.ts'
import { inboxIdOf } from '../../../keys/program-door.ts'
import type { ApiOperation } from '../../web/api-operation.ts'
import { AnswerError } from '../../web/errors.ts'
import type { Route } from '../../web/routes.ts'
import { keyedCase, openedCase } from '../cases/opened-case.ts'
import { isDecision } from '../commands/decisions.ts'
import { giveCommand, statusOf } from '../commands/give-command.ts'
import { inputSchema } from '../commands/input-schema.ts'
import { ruleFor } from '../commands/offered.ts'
import { hasPrivileged } from '../commands/privileged-input.ts'
import { refusalProblems, refusalText } from '../commands/refusal-text.ts'
import { checkedInput } from '../commands/typed.ts'
import type { Desk } from '../deps.ts'
import { legalKeyOrProblem } from '../legal/unlock.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { afterFresh } from '../session/step-up.ts'
import { caseworkers } from '../words/casework.ts'
import { commandWords, isStaffCommand, type StaffCommand } from '../words/command-words.ts'
import { exampleInput } from './example-input.ts'
import { checkProgramToken, tokenHeader } from './program-token.ts'

/** The same commands for programs, one address each, read from the list of commands. */
export const commandPrograms = (desk: Desk): Route<Who>[] =>
  commandNames.filter(isStaffCommand).map((command) => ({
    method: 'post',
    takes: 'json',
    path: `/api/v1/cases/:id/commands/${command}`,
    who: caseworkers,
    handle: isDecision(command) ? afterFresh(desk, takeCommand(desk, command)) : takeCommand(desk, command),
    api: operationOf(command),
  }))

const keyShape = /^[\w-]{22,100}$/
const bodyShape = z.strictObject({ seen: z.int().min(1), input: z.unknown() })

const takeCommand =
  (desk: Desk, command: StaffCommand): RequestHandler =>
  async (request, response) => {
    checkProgramToken(request)
    const found = await keyedCase(desk, request)
    const { seen, input } = bodyOf(request, command)
    const privileged = hasPrivileged(command, input)
    const legal = privileged ? await legalKeyOrProblem(desk, request, found.id, '') : null
    if (legal && 'problem' in legal) throw new AnswerError('problems', { problems: [legal.problem] })
    const id = inboxIdOf(memberOf(request).id, keyOf(request))
    const result = await giveCommand(desk, found, { command, id, seen, input, legal: legal?.legal ?? null })
    if (result.state === 'different')
      throw new AnswerError('problems', { code: 'key-used', text: 'This Idempotency-Key came with another body before. That one counts.' })
    if (result.state === 'refused') {
      const kind = statusOf(result.refusal) === 403 ? 'forbidden' : 'conflict'
      const opened = await openedCase(desk, request)
      const [text, problems] = [refusalText(result.refusal, opened), refusalProblems(result.refusal, opened)]
      throw new AnswerError(kind, { code: result.refusal.refused, text, problems })
    }
    response.status(result.state === 'accepted' ? 200 : 202).json({ id, state: result.state })
  }

function bodyOf(request: Request, command: StaffCommand) {
  const body = bodyShape.safeParse(request.body)
  if (!body.success) {
    const text = 'Send an object with `seen`, the version of the case you read, and `input`, the fields of the command.'
    throw new AnswerError('problems', { problems: [{ field: '', code: 'wrong-type', text }] })
  }
  const checked = checkedInput(command, ruleFor(command).fields, body.data.input ?? {})
  if ('problems' in checked) throw new AnswerError('problems', { problems: checked.problems })
  return { seen: body.data.seen, input: checked.input }
}

function keyOf(request: Request): string {
  const key = request.get('Idempotency-Key') ?? ''
  if (keyShape.test(key)) return key
  const text =
    'Send the header Idempotency-Key: a random text of 22 to 100 letters, digits, hyphens, such as a UUID. The same again repeats.'
  throw new AnswerError('problems', { problems: [{ field: 'Idempotency-Key', code: 'missing', text }] })
}

const headers = z.object({ 'Idempotency-Key': z.string().regex(keyShape), [tokenHeader]: z.string() })
const problem = 'application/problem+json'

function operationOf(command: StaffCommand): ApiOperation {
  const { fields } = ruleFor(command)
  return {
    summary: commandWords[command].title,
    description: commandWords[command].hint,
    headers,
    body: {
      schema: z.strictObject({ seen: z.int().min(1), input: inputSchema(fields) }),
      example: { seen: 1, input: exampleInput(fields) },
    },
    answers: {
      200: { description: 'Accepted', schema: z.object({ id: z.string(), state: z.literal('accepted') }) },
      202: { description: 'Saved, not decided yet', schema: z.object({ id: z.string(), state: z.literal('waiting') }) },
      401: { description: 'Not signed in', type: problem },
      403: { description: 'Refused because of who asks', type: problem },
      404: { description: 'No such case that is open to you', type: problem },
      409: { description: 'Refused because of how the case stands; the code says why, and `problems` names every reason', type: problem },
      422: { description: 'Every problem of the input, or a key that came with another body', type: problem },
    },
  }
}
