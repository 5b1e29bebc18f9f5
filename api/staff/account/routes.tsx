import type { RequestHandler } from 'express'
import { makeRecoveryCodes } from '../../../keys/recovery-code.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { endSessionsOf, endVisit, visitsOf } from '../../../store/sessions/of-member.ts'
import { recoveryCodesLeft, replaceRecoveryCodes } from '../../../store/users/recovery-codes.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import { RecoveryCodes } from '../joining/recovery-codes.tsx'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { dropSession } from '../session/session.ts'
import { hashOf } from '../session/session-store.ts'
import { afterFresh } from '../session/step-up.ts'
import { AccountPage } from './account-page.tsx'

/** One's own account. */
export const accountRoutes = (desk: Desk): Route<Who>[] => {
  const deed = (path: string, handle: RequestHandler): Route<Who> => ({ method: 'post', takes: 'form', path, who: 'signedIn', handle })
  return [
    { method: 'get', path: '/account', who: 'signedIn', handle: showAccount(desk) },
    deed('/account/visits/end', endOne(desk)),
    deed('/account/visits/end-all', endAll(desk)),
    deed(
      '/account/recovery-codes',
      afterFresh(desk, newCodes(desk), () => '/account'),
    ),
  ]
}

const showAccount =
  ({ store, now, show }: Desk): RequestHandler =>
  async (request, response) => {
    const me = memberOf(request)
    const [office, visits, codesLeft] = await Promise.all([
      officeById(store, me.office),
      visitsOf(store, me.id, now()),
      recoveryCodesLeft(store, me.id),
    ])
    const here = hashOf(request.sessionID)
    show(request, response, { title: 'Account' }, (token) => (
      <AccountPage me={me} office={office} token={token} visits={visits} here={here} codesLeft={codesLeft} />
    ))
  }

const endOne =
  ({ store }: Desk): RequestHandler =>
  async (request, response) => {
    await endVisit(store, memberOf(request).id, textOf(formOf(request), 'visit'))
    response.redirect(303, '/account')
  }

const endAll =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    await endSessionsOf(desk.store, memberOf(request).id, null)
    desk.reviewers.close(request.sessionID)
    await dropSession(request)
    response.redirect(303, '/sign-in')
  }

const newCodes =
  ({ store, show }: Desk): RequestHandler =>
  async (request, response) => {
    const { id } = memberOf(request)
    const { codes, hashes } = makeRecoveryCodes(id)
    await replaceRecoveryCodes(store, id, hashes)
    show(request, response, { title: 'Recovery codes' }, () => (
      <div class="narrow flow">
        <h1>New recovery codes</h1>
        <RecoveryCodes codes={codes} />
        <p>
          <a class="button" href="/account">
            They are put away
          </a>
        </p>
      </div>
    ))
  }
