import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { allOffices } from '../../../store/offices/all-offices.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { invite } from '../../../store/users/accounts.ts'
import { type Form, formOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Desk } from '../deps.ts'
import { linkAddress, newLink } from '../joining/one-time-link.ts'
import { takeKept } from '../session/kept.ts'
import { memberOf } from '../session/member.ts'
import { fullInstantText } from '../words/dates.ts'
import { GivenLink } from './given-link.tsx'
import { typedInvitation } from './invitation.ts'
import { InvitePage } from './invite-page.tsx'

export const showInvite =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    const kept = takeKept(request, desk.settings.sessionSecret, desk.now())
    return send(desk, request, response, kept ?? new Map([['office', [memberOf(request).office]]]), [])
  }

/** Adds the account and shows its link, this once: the answer is no redirect, so that the link lies in no address and no session. */
export const takeInvite =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const typed = typedInvitation(form, await allOffices(desk.store))
    if (!('email' in typed)) return send(desk, request, response, form, typed)
    const at = desk.now()
    const { link, secret } = newLink('join', at)
    if (!(await invite(desk.store, { ...typed, id: randomUUID(), at, link }))) return send(desk, request, response, form, taken)
    await showLink(desk, request, response, { name: typed.name, secret, until: link.expiresAt, back: '/admin/people' })
  }

const taken: readonly FieldProblem[] = [{ field: 'email', code: 'taken', text: 'Somebody has an account with this address already.' }]

type ShownLink = { name: string; secret: string; until: string; back: string }

/** Shows a link that was just made. */
export async function showLink(desk: Desk, request: Request, response: Response, { name, secret, until, back }: ShownLink): Promise<void> {
  const { zone } = await officeById(desk.store, memberOf(request).office)
  const props = { name, back, address: linkAddress(request, secret), until: fullInstantText(until, zone) }
  desk.show(request, response, { title: 'A link' }, () => <GivenLink {...props} />)
}

async function send(...[desk, request, response, form, problems]: [Desk, Request, Response, Form, readonly FieldProblem[]]): Promise<void> {
  const offices = await allOffices(desk.store)
  const status = problems.length > 0 ? 422 : 200
  desk.show(request, response, { title: 'Invite somebody', area: 'people', status, hasErrors: status === 422 }, (token) => (
    <InvitePage token={token} offices={offices} form={form} problems={problems} />
  ))
}
