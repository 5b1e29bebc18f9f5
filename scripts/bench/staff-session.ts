import { generateSync } from 'otplib'
import { now } from '../../config/clock.ts'
import { staffId } from '../seed/demo-staff.ts'
import { addStaffMember } from '../seed/staff-member.ts'
import type { Office } from './office.ts'

/** What a program needs to send forms as somebody who is signed in: the cookies and the token of the forms. */
export type StaffSession = { cookie: string; token: string }

/** Adds a supervisor, signs in with both steps as a person does, and opens the page whose form is to be sent. */
export async function signedInSupervisor({ store, keys, id, surroundings }: Office, page: string): Promise<StaffSession> {
  const member = {
    id: staffId('supervisor'),
    name: 'Sol Specimen',
    email: 'supervisor@redress.localhost',
    office: id,
    role: 'supervisor',
  } as const
  const { email, password, totpSecret } = await addStaffMember({ store, keys, now }, member)
  const visit = visitTo(surroundings.staffUrl)
  await visit.send('/sign-in', { email, password })
  await visit.send('/sign-in/code', { code: generateSync({ secret: totpSecret }) })
  return { token: await visit.tokenOn(page), cookie: visit.cookie() }
}

/** As much of a browser as signing in takes: it keeps cookies, and sends forms with the token of their page. */
function visitTo(url: string) {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map((pair) => pair.join('=')).join('; ')
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { Cookie: cookie(), Accept: 'text/html', 'Sec-Fetch-Site': 'same-origin' }
    const answer = await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  const tokenOn = async (path: string): Promise<string> => {
    const answer = await ask(path, {})
    const [, token] = /name="_token" value="([^"]+)"/.exec(await answer.text()) ?? []
    if (!token) throw new Error(`${path} was answered ${answer.status} and has no form`)
    return token
  }
  return {
    cookie,
    tokenOn,
    async send(path: string, fields: Record<string, string>): Promise<void> {
      const { status } = await ask(path, { method: 'POST', body: new URLSearchParams({ ...fields, _token: await tokenOn(path) }) })
      if (status !== 303) throw new Error(`the form on ${path} was answered ${status}`)
    },
  }
}
