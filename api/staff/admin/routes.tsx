import type { Request, RequestHandler, Response } from 'express'
import { heldThings, unansweredSince } from '../../../store/health/held.ts'
import { askForRetry, caseProblems, lateInstants, mailHealth, pulsesOf } from '../../../store/health/house-health.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { HealthPage, latePart, mailPart, pulsePart, waitingPart } from './health-page.tsx'

const administrators = ['administrator'] as const
const minuteMs = 60_000

export const adminRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/admin/health', who: administrators, handle: (request, response) => sendHealth(desk, request, response) },
  { method: 'post', takes: 'form', path: '/admin/health/retry', who: administrators, handle: retry(desk) },
]

async function sendHealth({ store, now, show }: Desk, request: Request, response: Response): Promise<void> {
  const at = now()
  const aMinuteAgo = new Date(Date.parse(at) - minuteMs).toISOString()
  const [{ zone }, held, unanswered, late, problems, pulses, mail] = await Promise.all([
    officeById(store, memberOf(request).office),
    heldThings(store),
    unansweredSince(store, aMinuteAgo),
    lateInstants(store, aMinuteAgo),
    caseProblems(store),
    pulsesOf(store),
    mailHealth(store, at),
  ])
  const parts = [
    waitingPart(unanswered, zone),
    latePart(late),
    pulsePart('engine', 'Engine', pulses, at, zone),
    pulsePart('nudger', 'Worker', pulses, at, zone),
    mailPart(mail, zone),
  ]
  show(request, response, { title: 'Health', area: 'health' }, (token) => (
    <HealthPage token={token} parts={parts} held={held} problems={problems} now={at} zone={zone} />
  ))
}

/** Only what is really held may be asked for; the worker does the rest. */
const retry =
  ({ store, now }: Desk): RequestHandler =>
  async (request, response) => {
    const caseId = textOf(formOf(request), 'case')
    if (!(await heldThings(store)).some((one) => one.caseId === caseId)) throw new AnswerError('notFound')
    await askForRetry(store, caseId, now())
    response.redirect(303, '/admin/health')
  }
