import { generateSync } from 'otplib'
import { normaliseCode } from '../../domain/complaint/code.ts'
import type { Answers } from '../../domain/complaint/complaint.ts'
import { isSlug, screens } from '../../domain/complaint/questions.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { type StaffName, staffId } from '../../scripts/seed/demo-staff.ts'
import { type Answer, type Browser, browser, type Fields } from './browser-like.ts'
import { asForm } from './every-answer.ts'
import type { House } from './house.ts'

/** Sends a form and expects to be led on; an answer that keeps the page is a fault of the test. */
export async function sent(answer: Promise<Answer>): Promise<string> {
  const { status, location, text } = await answer
  if (status !== 303)
    throw new Error(
      `answered ${status}: ${text
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 600)}`,
    )
  return location ?? ''
}

/** Files a complaint on the public pages, one question a page, and gives what its code gives. */
export async function fileOnPages(house: House, answers: Answers): Promise<{ person: Browser; code: string; receipt: Receipt }> {
  const person = browser(house.publicUrl)
  let path = '/complaint/now'
  while (path !== '/complaint/check') path = await sent(person.submit(path, fieldsOf(path, answers)))
  await sent(person.submit(path, {}))
  const page = await person.get('/complaints/sent')
  const code = (/id="code">(.*?)<\/bdi>/.exec(page.text)?.[1] ?? '').replaceAll(/<wbr\/?>/g, '')
  await sent(person.send(page, {}))
  return { person, code, receipt: receiptOf(normaliseCode(code) ?? '', house.keys.receiptSecret) }
}

/** What of the answers belongs on the screen at this address. */
function fieldsOf(path: string, answers: Answers): Fields {
  const slug = path.split('/').at(-1)
  const screen = screens.find((one) => isSlug(slug) && one.slug === slug)
  if (!screen) throw new Error(`no question at ${path}`)
  const names: readonly string[] = screen.fields.map(({ name }) => name)
  return asForm(Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name))))
}

/** Somebody of the office, signed in without a browser. */
export async function atTheDoor(house: House, who: StaffName): Promise<Browser> {
  const them = browser(house.staffUrl)
  await signIn(house, them, who, await them.get('/sign-in'))
  return them
}

/** Signs in on a page that asks for it: the first one, or one that keeps what was typed when a session had ended. */
export async function signIn(house: House, them: Browser, who: StaffName, page: Answer): Promise<void> {
  const { email, password, totpSecret } = house.people[who]
  await house.store.users.updateOne({ _id: staffId(who) }, { totpUsedStep: 0 })
  const next = await sent(them.send(page, { email, password }))
  await sent(them.submit(next, { code: generateSync({ secret: totpSecret }) }))
}

/** The commands of the office as programs give them, with the session of somebody signed in. */
export async function viaApi(them: Browser) {
  const { token } = (await (await them.fetch('/api/v1/session')).json()) as { token: string }
  return (caseId: string, command: string, input: Record<string, unknown>): Promise<Response> =>
    them.fetch(`/api/v1/cases/${caseId}/commands/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), 'x-csrf-token': token },
      body: JSON.stringify({ seen: 1000, input }),
    })
}

/** A partner hotline at the programs' door, with a token of its own. */
export const partner = (house: House, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${house.publicUrl}/api/v1/complaints`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${house.tokens.intake}`,
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Two calls: of the first a part was typed and kept, then the line dropped; the second is sent. */
export async function byCall(hotline: Browser, told: Fields, half: string): Promise<void> {
  await hotline.submit('/calls/new', { story: half, press: 'save' })
  await sent(hotline.submit('/calls/new', told, '/calls/new'))
}
