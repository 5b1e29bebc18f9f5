import type { Request, RequestHandler, Response } from 'express'
import { heldThings, unansweredSince } from '../../../store/health/held.ts'
import { askForRetry, caseProblems, lateInstants, mailHealth, pulsesOf } from '../../../store/health/house-health.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { type Member, membersOf } from '../../../store/users/members.ts'
import { Table } from '../../web/components/table.tsx'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { count } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'
import { HealthPage, latePart, mailPart, pulsePart, waitingPart } from './health-page.tsx'

const administrators = ['administrator'] as const
const minuteMs = 60_000

export const adminRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/admin/health', who: administrators, handle: (request, response) => sendHealth(desk, request, response) },
  { method: 'post', takes: 'form', path: '/admin/health/retry', who: administrators, handle: retry(desk) },
  { method: 'get', path: '/admin/people', who: administrators, handle: showPeople(desk) },
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

const showPeople =
  ({ store, show }: Desk): RequestHandler =>
  async (request, response) => {
    const people = await membersOf(store)
    show(request, response, { title: 'People', area: 'people' }, () => <PeopleList people={people} />)
  }

const PeopleList = ({ people }: { people: readonly Member[] }) => (
  <>
    <h1>People</h1>
    <Table
      caption="Accounts"
      below={`${count(people.length, 'account')}. Passwords and second factors are shown to nobody.`}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Name', cell: ({ name }) => name },
        { title: 'E-mail', cell: ({ email }) => email },
        { title: 'Roles', cell: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') || 'None' },
        { title: 'Office', cell: ({ office }) => office },
        { title: 'Account', cell: ({ active }) => (active ? 'Open' : 'Disabled') },
      ]}
    />
  </>
)
