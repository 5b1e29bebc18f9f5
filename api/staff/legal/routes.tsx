import type { Request, RequestHandler, Response } from 'express'
import { makeReviewer, openReviewer } from '../../../keys/reviewer.ts'
import { legalQueue } from '../../../store/legal/legal-queue.ts'
import { addReviewer, reviewerOf, reviewersOf } from '../../../store/legal/reviewers.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { membersOf } from '../../../store/users/members.ts'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { localAddress } from '../session/local-address.ts'
import { memberOf } from '../session/member.ts'
import { caseworkers } from '../words/casework.ts'
import { casePrivileged } from './case-legal.tsx'
import { keyState } from './key-state.ts'
import { type Colleague, LegalPage } from './legal-page.tsx'
import { casesToLetIn, letIn } from './let-in.ts'
import { unlocked } from './unlock.ts'

const reviewersOnly = ['legal'] as const

export const legalRoutes = (desk: Desk): Route<Who>[] => {
  const post = (path: string, handle: RequestHandler): Route<Who> => ({ method: 'post', takes: 'form', path, who: reviewersOnly, handle })
  return [
    { method: 'get', path: '/legal', who: reviewersOnly, handle: (request, response) => sendLegal(desk, request, response) },
    post('/legal/passphrase', choosePassphrase(desk)),
    post('/legal/open', openKey(desk)),
    post('/legal/close', closeKey(desk)),
    post('/legal/let-in', letColleagueIn(desk)),
    { method: 'get', path: '/cases/:id/legal', who: caseworkers, handle: casePrivileged(desk) },
  ]
}

async function sendLegal(desk: Desk, request: Request, response: Response, problem?: string): Promise<void> {
  const member = memberOf(request)
  const [queue, office, state, colleagues] = await Promise.all([
    legalQueue(desk.store, member),
    officeById(desk.store, member.office),
    keyState(desk, request),
    colleaguesOf(desk, request),
  ])
  const props = { queue, state, colleagues, problem, now: desk.now(), calendar: desk.calendarOf(office) }
  const framed = { title: 'Legal review', area: 'legal', status: problem ? 422 : 200, hasErrors: problem !== undefined } as const
  desk.show(request, response, framed, (token) => <LegalPage token={token} {...props} />)
}

/** Other reviewers with a key, and how many of one's own cases each cannot read. */
async function colleaguesOf({ store }: Desk, request: Request): Promise<Colleague[]> {
  const { id: own, office } = memberOf(request)
  const [reviewers, staff] = await Promise.all([reviewersOf(store, office), membersOf(store, office)])
  const others = reviewers.filter(({ reviewer }) => reviewer !== own)
  const active = others.flatMap(({ reviewer }) =>
    staff.filter(({ id, active, roles }) => id === reviewer && active && roles.includes('legal')),
  )
  return Promise.all(active.map(async ({ id, name }) => ({ id, name, lacks: await casesToLetIn(store, own, id) })))
}

/** A key of one's own, made once. It is never made anew: what it opens would be lost. */
const choosePassphrase =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const passphrase = textOf(form, 'passphrase')
    if (passphrase.length < 15) return sendLegal(desk, request, response, 'Choose a passphrase of at least 15 characters.')
    if (passphrase !== textOf(form, 'again')) return sendLegal(desk, request, response, 'The two are not the same. Type it twice.')
    const reviewer = await makeReviewer(memberOf(request).id, passphrase)
    if (!(await addReviewer(desk.store, reviewer))) throw new AnswerError('conflict')
    desk.reviewers.open(request.sessionID, await openReviewer(reviewer, passphrase))
    response.redirect(303, '/legal')
  }

const openKey =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const opened = await unlocked(desk, request, textOf(form, 'passphrase'))
    if ('problem' in opened) return sendLegal(desk, request, response, opened.problem)
    response.redirect(303, localAddress(textOf(form, 'to')))
  }

const closeKey =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    desk.reviewers.close(request.sessionID)
    response.redirect(303, localAddress(textOf(formOf(request), 'to')))
  }

const letColleagueIn =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const reviewer = desk.reviewers.of(request.sessionID)
    if (!reviewer) return sendLegal(desk, request, response, 'Open your key first.')
    const other = await reviewerOf(desk.store, textOf(formOf(request), 'reviewer'))
    const colleague = (await colleaguesOf(desk, request)).find(({ id }) => id === other?.reviewer)
    if (!other || !colleague) throw new AnswerError('notFound')
    await letIn(desk.store, reviewer, other)
    response.redirect(303, '/legal')
  }
