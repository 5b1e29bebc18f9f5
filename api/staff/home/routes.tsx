import type { RequestHandler } from 'express'
import { Facts } from '../../web/components/facts.tsx'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { roleNames } from '../words/roles.ts'

export const homeRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/', who: 'signedIn', handle: leadHome },
  { method: 'get', path: '/account', who: 'signedIn', handle: showAccount(desk) },
]

/** Each role begins where its work is. */
const leadHome: RequestHandler = (request, response) => {
  const { roles } = memberOf(request)
  const casework = roles.some((role) => role !== 'committee' && role !== 'administrator')
  response.redirect(303, casework ? '/work' : roles.includes('committee') ? '/committee' : '/admin/health')
}

const showAccount =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { name, email, roles, office } = memberOf(request)
    const place = await desk.store.offices.findById(office, { name: 1, zone: 1 }).lean()
    desk.show(request, response, { title: 'Account' }, () => (
      <div class="narrow flow">
        <h1>Account</h1>
        <Facts
          lines={[
            { name: 'Name', value: name },
            { name: 'E-mail', value: email },
            { name: 'Roles', value: roles.map((role) => roleNames[role]).join(', ') || 'None' },
            { name: 'Office', value: place ? `${place.name}, ${place.zone}` : 'None' },
            { name: 'Second step', value: 'A 6-digit code at every sign-in. It cannot be switched off.' },
            { name: 'Visits', value: 'End after 30 minutes without a press, and after 12 hours.' },
          ]}
        />
        <p class="muted">An administrator changes names, roles and offices.</p>
      </div>
    ))
  }
