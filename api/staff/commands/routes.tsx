import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { opensWholeOffice } from '../../../domain/case/access.ts'
import { caseFor } from '../../../store/cases/case-file.ts'
import type { Store } from '../../../store/connect.ts'
import { isOutage } from '../../../store/outage.ts'
import { onCallLists } from '../../../store/registers/on-call-lists.ts'
import type { Member } from '../../../store/users/members.ts'
import { AnswerError } from '../../web/errors.ts'
import { type Form, formOf, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Route } from '../../web/routes.ts'
import { type FoundCase, keyedCase, type OpenedCase, openedCase } from '../cases/opened-case.ts'
import type { Desk } from '../deps.ts'
import { legalKeyOrProblem } from '../legal/unlock.ts'
import { sentenceOf } from '../sentences.ts'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { afterFresh } from '../session/step-up.ts'
import { caseworkers } from '../words/casework.ts'
import { commandWords, isStaffCommand, type StaffCommand } from '../words/command-words.ts'
import { accountBeside } from './account-beside.tsx'
import { CommandPage, NotNowPage } from './command-page.tsx'
import { isDecision } from './decisions.ts'
import { giveCommand, statusOf } from './give-command.ts'
import { ruleFor } from './offered.ts'
import { hasLegalField, hasPrivileged } from './privileged-input.ts'
import { refusalProblems } from './refusal-text.ts'
import { registerPicks } from './register-picks.ts'
import { whyNot } from './trials.ts'
import { checkedInput, typedInput } from './typed.ts'
import { whatFollows } from './what-follows.ts'

/** One page for every command that staff give, whatever the list of commands holds. */
export const commandRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/cases/:id/:command', who: caseworkers, handle: freshFor(desk, showCommand(desk)) },
  { method: 'post', takes: 'form', path: '/cases/:id/:command', who: caseworkers, handle: freshFor(desk, takeCommand(desk)) },
]

/** What decides about an allegation or a complaint is for whoever is surely still there. */
const freshFor = (desk: Desk, handle: RequestHandler): RequestHandler => {
  const guarded = afterFresh(desk, handle)
  return (request, response, next) => (isDecision(String(request.params.command)) ? guarded : handle)(request, response, next)
}

const showCommand =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const opened = await openedCase(desk, request)
    const command = commandOf(request)
    const refusal = whyNot(opened, ruleFor(command))
    const kept = takeKept(request, desk.settings.sessionSecret, desk.now())
    // Words of a visit that ended come back to whoever could have typed them, and to nobody else who signs in after it.
    if (refusal && (!kept || statusOf(refusal) === 403))
      return sendNotNow(desk, request, response, opened, command, sentenceOf(refusal), statusOf(refusal))
    const form = kept ?? pickedByLink(command, request.query)
    await send(desk, request, response, {
      opened,
      command,
      form,
      ...(refusal && { refused: [{ field: '', code: refusal.refused, text: sentenceOf(refusal) }] }),
    })
  }

/** A link may say what is chosen. It never writes a text for somebody to send. */
const pickedByLink = (command: StaffCommand, query: Request['query']): Form =>
  new Map(
    Object.entries(query)
      .filter(([name]) => ruleFor(command).fields[name]?.kind !== 'text')
      .map(([name, value]) => [name, [String(value)]]),
  )

const takeCommand =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const found = await keyedCase(desk, request)
    const command = commandOf(request)
    const form = formOf(request)
    const { fields } = ruleFor(command)
    const [id, seen] = [textOf(form, 'form'), Number(textOf(form, 'seen'))]
    if (!/^[0-9a-f]{32}$/.test(id) || !Number.isSafeInteger(seen) || seen < 1) throw new AnswerError('badRequest')
    const checked = checkedInput(command, fields, typedInput(fields, form))
    const privileged = 'input' in checked && hasPrivileged(command, checked.input)
    const legal = privileged ? await legalKeyOrProblem(desk, request, found.id, textOf(form, 'passphrase')) : null
    const problems = [...('problems' in checked ? checked.problems : []), ...(legal && 'problem' in legal ? [legal.problem] : [])]
    if (problems.length > 0 || !('input' in checked))
      return send(desk, request, response, { opened: await openedCase(desk, request), command, form, problems, id, seen, status: 422 })
    const key = legal && 'legal' in legal ? legal.legal : null
    const result = await giveCommand(desk, found, { command, id, seen, input: checked.input, legal: key })
    if (result.state === 'accepted' || result.state === 'waiting') return response.redirect(303, await nextAddress(desk, found, id))
    // Read anew: what the page shows now is the case that refused, and the fresh page is no longer stale.
    const now = await openedCase(desk, request)
    const refused =
      result.state === 'refused' ? { refused: refusalProblems(result.refusal, now), status: statusOf(result.refusal) } : sentBefore
    await send(desk, request, response, { opened: now, command, form, ...refused })
  }

const sentBefore = {
  refused: [{ field: '', code: 'key-used', text: 'This form was sent before with other words, and those count.' }],
  status: 409,
}

/** A command nobody gives by hand has no page. */
function commandOf(request: Request): StaffCommand {
  const name = String(request.params.command)
  if (!isStaffCommand(name)) throw new AnswerError('notFound')
  return name
}

/**
 * Back to the case; to one's work when the case is no longer theirs to open after what they did. The command is taken by now: an outage
 * here is the next page's to tell, which does not say that nothing was received.
 */
async function nextAddress({ store }: Desk, { id, kase, member }: FoundCase, done: string): Promise<string> {
  const open = opensWholeOffice(member, kase.office) || (await stillOpen(store, member, id))
  return open ? `/cases/${id}?done=${done}` : `/work?done=${done}`
}

const stillOpen = (store: Store, member: Member, id: string): Promise<boolean> =>
  caseFor(store, member, id).then(Boolean, (error: unknown) => {
    if (isOutage(error)) return true
    throw error
  })

type Sent = {
  opened: OpenedCase
  command: StaffCommand
  form: Form
  problems?: readonly FieldProblem[]
  refused?: readonly FieldProblem[]
  id?: string
  seen?: number
  status?: number
}

/**
 * Sends the page. Without an id it carries a fresh one: the one before was answered, or never used. A page that only names problems
 * keeps the version the person saw first.
 */
async function send(desk: Desk, request: Request, response: Response, { id = freshId(), status = 200, ...page }: Sent): Promise<void> {
  const framed = { title: commandWords[page.command].title, area: 'cases', status, hasErrors: status !== 200 } as const
  const locked = hasLegalField(page.command) && !desk.reviewers.of(request.sessionID)
  const [account, entries, onCall] = await Promise.all([
    accountBeside(desk, page.opened, page.command),
    registerPicks(desk, page.command),
    onCallLists(desk.store),
  ])
  const follows = whatFollows(desk, page.opened, page.command, onCall)
  desk.show(request, response, framed, (token) => (
    <CommandPage {...page} id={id} token={token} follows={follows} entries={entries} locked={locked} account={account} />
  ))
}

const freshId = (): string => randomBytes(16).toString('hex')

function sendNotNow(
  ...[desk, request, response, opened, command, why, status]: [Desk, Request, Response, OpenedCase, StaffCommand, string, number]
): void {
  const framed = { title: commandWords[command].title, area: 'cases', status } as const
  desk.show(request, response, framed, () => <NotNowPage opened={opened} command={command} why={why} />)
}
