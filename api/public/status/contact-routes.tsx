import type { Request, RequestHandler, Response } from 'express'
import { contactPlanOf } from '../../../domain/complaint/contact-plan.ts'
import { contact } from '../../../domain/complaint/questions/contact.ts'
import { reach } from '../../../domain/complaint/questions/reach.ts'
import { wordsOf } from '../../web/language.ts'
import { type ScreenProblem, screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { readTyped, type Typed, typedOf } from '../../web/questions/typed.ts'
import type { PublicRoute } from '../routes/caller.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changeForm } from './change-form.ts'
import { changesLanguage } from './changes-language.ts'
import { ContactPage } from './contact-page.tsx'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'
import { type Visit, visitOf } from './visit.tsx'

export const contactRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/status/contact', who: 'anyone', handle: showContact(tools) },
  { method: 'post', path: '/status/contact', who: 'anyone', takes: 'form', handle: change(tools) },
]

const showContact =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (visit) showPage(tools, request, response, visit, {}, [])
  }

/** "Do not contact me" holds at once; a new plan is a wish that staff confirm by the old one, or that holds after 72 hours. */
const change =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const typed = { ...typedOf(reach, visit.form), ...typedOf(contact, visit.form) }
    if (changesLanguage(tools, request, response, visit.form)) return showPage(tools, request, response, visit, typed, [])
    const answers = { ...readTyped(reach, typed).answers, ...readTyped(contact, typed).answers }
    const problems = [reach, contact].flatMap((screen) => screenProblems(screen, { answers, unread: [] }, tools.today()))
    if (problems.length > 0) return showPage(tools, request, response, visit, typed, problems)
    const plan = contactPlanOf(answers)
    const id = formIdOf(visit.form)
    if (plan === null) await sendCommand(tools, visit, id, 'stop-contact', {})
    else await sendCommand(tools, visit, id, 'change-contact-plan', { plan, mail: plan.reach.includes('email') })
    response.redirect(303, `/status?done=${plan === null ? 'stopped' : 'contact'}`)
  }

function showPage(
  tools: Tools,
  request: Request,
  response: Response,
  { mailbox }: Visit,
  typed: Typed,
  problems: readonly ScreenProblem[],
): void {
  const words = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  const view = 'view' in mailbox ? mailbox.view : null
  const inReach = (problem: ScreenProblem) => problem.field === 'reach'
  show(tools, request, response, {
    title: words.t('status.contact.title'),
    status: problems.length > 0 ? 422 : 200,
    problems: [
      ...shownProblems(words, reach, problems.filter(inReach)),
      ...shownProblems(
        words,
        contact,
        problems.filter((problem) => !inReach(problem)),
      ),
    ],
    form: changeForm,
    main: () => (
      <ContactPage
        setAt={view?.contactSetAt ?? null}
        stopped={view?.contactStopped ?? false}
        zone={tools.office.zone}
        typed={typed}
        problems={problems}
        id={newFormId()}
        token={token}
      />
    ),
  })
}
