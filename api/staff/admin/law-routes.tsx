import type { Request, RequestHandler, Response } from 'express'
import type { ClockRule, RulePack } from '../../../domain/clocks/rule.ts'
import { confirmations, confirmRule } from '../../../store/law/confirmations.ts'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { LawPage } from './law-page.tsx'
import { RulePage } from './rule-page.tsx'

const administrators = ['administrator'] as const
const rulePath = '/admin/law/:pack/:version/:rule'
const longest = 2000

/** The rules of every pack, how far each was checked, and the word of an administrator for those that nobody could verify. */
export const lawRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/admin/law', who: administrators, handle: showLaw(desk) },
  { method: 'get', path: rulePath, who: administrators, handle: (request, response) => showRule(desk, request, response) },
  { method: 'post', takes: 'form', path: rulePath, who: administrators, handle: confirm(desk) },
]

const showLaw =
  ({ store, packs, show }: Desk): RequestHandler =>
  async (request, response) => {
    const confirmed = await confirmations(store)
    show(request, response, { title: 'Law', area: 'law' }, () => <LawPage packs={packs} confirmed={confirmed} />)
  }

async function showRule(desk: Desk, request: Request, response: Response, problem?: string): Promise<void> {
  const found = ruleOf(desk, request)
  const confirmed = (await confirmations(desk.store)).find(
    (one) => one.rule === found.rule.id && one.pack === found.pack.id && one.version === found.pack.version,
  )
  const status = problem ? 422 : 200
  desk.show(request, response, { title: 'A rule', area: 'law', status, hasErrors: status === 422 }, (token) => (
    <RulePage {...found} token={token} confirmed={confirmed} typed={textOf(formOf(request), 'reason')} problem={problem} />
  ))
}

const confirm =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { pack, rule } = ruleOf(desk, request)
    const { id: by, name } = memberOf(request)
    const reason = textOf(formOf(request), 'reason').trim()
    if (rule.confidence === 'verified') throw new AnswerError('notFound')
    if (reason.length < 10) return showRule(desk, request, response, 'Say in a sentence where you found the rule, and who checked it.')
    if (reason.length > longest) return showRule(desk, request, response, `The limit is ${longest.toLocaleString('en-US')} characters.`)
    await confirmRule(desk.store, { pack: pack.id, version: pack.version, rule: rule.id, by, name, reason, at: desk.now() })
    response.redirect(303, '/admin/law')
  }

/** The rule that the address names. */
function ruleOf({ packs }: Desk, { params }: Request): { pack: RulePack; rule: ClockRule } {
  const pack = packs.find(({ id, version }) => id === params.pack && version === params.version)
  const rule = pack?.clocks.find(({ id }) => id === params.rule)
  if (!pack || !rule) throw new AnswerError('notFound')
  return { pack, rule }
}
