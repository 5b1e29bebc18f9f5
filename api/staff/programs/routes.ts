import type { RequestHandler } from 'express'
import { z } from 'zod'
import { roles } from '../../../domain/case/staff.ts'
import type { Route } from '../../web/routes.ts'
import { openedCase } from '../cases/opened-case.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { caseworkers } from '../words/casework.ts'
import { caseAnswer, caseSchema } from './case-answer.ts'
import { commandPrograms } from './command-routes.ts'
import { programTokenOf, tokenHeader } from './program-token.ts'

const sessionSchema = z.object({ user: z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) }), token: z.string() })
const problem = 'application/problem+json'

/** What programs of staff may ask, with the session of whoever runs them: no account of its own stands behind a program here. */
export const programRoutes = (desk: Desk): Route<Who>[] => [
  {
    method: 'get',
    path: '/api/v1/session',
    who: 'signedIn',
    handle: sendSession,
    api: {
      summary: `Who is signed in, and the token that posts send back in ${tokenHeader}`,
      answers: { 200: { description: 'The session', schema: sessionSchema }, 401: { description: 'Not signed in', type: problem } },
    },
  },
  {
    method: 'get',
    path: '/api/v1/cases/:id',
    who: caseworkers,
    handle: sendCase(desk),
    api: {
      summary: 'A case, without anything sealed',
      answers: {
        200: { description: 'The case', schema: caseSchema },
        404: { description: 'No such case that is open to you', type: problem },
      },
    },
  },
  ...commandPrograms(desk),
]

const sendSession: RequestHandler = (request, response) => {
  const { id, name, roles: held } = memberOf(request)
  response.json({ user: { id, name, roles: held }, token: programTokenOf(request) })
}

const sendCase =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    response.json(caseAnswer(await openedCase(desk, request)))
  }
