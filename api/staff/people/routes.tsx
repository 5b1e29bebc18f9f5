import type { Request, RequestHandler, Response } from 'express'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { endSessionsOf } from '../../../store/sessions/of-member.ts'
import { type Account, accountById, accounts, giveLink } from '../../../store/users/accounts.ts'
import { type Changing, changeRoles, disable, enable } from '../../../store/users/change-account.ts'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import { newLink } from '../joining/one-time-link.ts'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { memberOf } from '../session/member.ts'
import { afterFresh } from '../session/step-up.ts'
import { showInvite, showLink, takeInvite } from './invite.tsx'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'
import { tickedRoles } from './role-choices.tsx'

const administrators = ['administrator'] as const

/** Who works here: an administrator invites, gives and takes roles, closes and opens accounts. Nobody does it to their own. */
export const peopleRoutes = (desk: Desk): Route<Who>[] => {
  const deed = (name: string, handle: RequestHandler): Route<Who> => {
    return {
      method: 'post',
      takes: 'form',
      path: `/admin/people/:id/${name}`,
      who: administrators,
      handle: afterFresh(desk, handle, placeOf),
    }
  }
  return [
    { method: 'get', path: '/admin/people', who: administrators, handle: showPeople(desk) },
    { method: 'get', path: '/admin/people/new', who: administrators, handle: showInvite(desk) },
    { method: 'post', takes: 'form', path: '/admin/people/new', who: administrators, handle: afterFresh(desk, takeInvite(desk)) },
    { method: 'get', path: '/admin/people/:id', who: administrators, handle: (request, response) => sendPerson(desk, request, response) },
    deed('roles', takeRoles(desk)),
    deed('link', anotherLink(desk)),
    deed('disable', takeDisable(desk)),
    deed('enable', change(desk, enable)),
    deed('sign-out', change(desk, signOutEverywhere)),
  ]
}

/** The page on which everything about one person is done. */
const placeOf = ({ params }: Request): string => `/admin/people/${String(params.id)}`

const showPeople =
  ({ store, show }: Desk): RequestHandler =>
  async (request, response) => {
    const people = await accounts(store)
    show(request, response, { title: 'People', area: 'people' }, () => <PeoplePage people={people} />)
  }

async function sendPerson(desk: Desk, request: Request, response: Response, problem?: string): Promise<void> {
  const person = await personIn(desk, request)
  const me = memberOf(request)
  const [{ zone }, all] = await Promise.all([officeById(desk.store, me.office), accounts(desk.store)])
  const heirs = all.filter(({ id, state, office }) => state === 'open' && id !== person.id && office === person.office)
  const status = problem ? 422 : 200
  const kept = takeKept(request, desk.settings.sessionSecret, desk.now())
  const ticked = problem ? formOf(request) : kept?.has('roles') ? kept : null
  const roles = ticked ? tickedRoles(ticked) : person.roles
  desk.show(request, response, { title: 'A person', area: 'people', status, hasErrors: status === 422 }, (token) => (
    <PersonPage person={person} token={token} mine={person.id === me.id} zone={zone} roles={roles} problem={problem} heirs={heirs} />
  ))
}

const takeRoles =
  (desk: Desk): RequestHandler =>
  (request, response, next) => {
    const roles = tickedRoles(formOf(request))
    if (roles.length === 0)
      return sendPerson(desk, request, response, 'Choose one role or more. To keep somebody out, disable the account.')
    return change(desk, (store, changing) => changeRoles(store, changing, roles))(request, response, next)
  }

/** Whoever is to take the work over is somebody whose account is open. */
const takeDisable =
  (desk: Desk): RequestHandler =>
  async (request, response, next) => {
    const to = textOf(formOf(request), 'to')
    const heir = to ? await accountById(desk.store, to) : null
    if (to && (heir?.state !== 'open' || heir.id === request.params.id)) throw new AnswerError('badRequest')
    return change(desk, (store, changing) => disable(store, changing, heir?.id ?? null))(request, response, next)
  }

/** Does one thing to the account of somebody else, then shows it. */
const change =
  (desk: Desk, deed: (store: Desk['store'], changing: Changing) => Promise<boolean>): RequestHandler =>
  async (request, response) => {
    const { id } = await personIn(desk, request)
    if (!(await deed(desk.store, { by: memberOf(request).id, user: id, at: desk.now() }))) throw new AnswerError('forbidden')
    response.redirect(303, `/admin/people/${id}`)
  }

async function signOutEverywhere(store: Desk['store'], { user }: Changing): Promise<boolean> {
  await endSessionsOf(store, user, null)
  return true
}

const anotherLink =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const person = await personIn(desk, request)
    if (person.joined) throw new AnswerError('notFound')
    const { link, secret } = newLink('join', desk.now())
    await giveLink(desk.store, person.id, link)
    await showLink(desk, request, response, { name: person.name, secret, until: link.expiresAt, back: '/admin/people' })
  }

/** The person the address names. */
async function personIn({ store }: Desk, request: Request): Promise<Account> {
  const found = await accountById(store, String(request.params.id))
  if (!found) throw new AnswerError('notFound')
  return found
}
