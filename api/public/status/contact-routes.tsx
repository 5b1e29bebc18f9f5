import { contactPlanOf } from '../../../domain/complaint/contact-plan.ts'
import { contact } from '../../../domain/complaint/questions/contact.ts'
import { reach } from '../../../domain/complaint/questions/reach.ts'
import { wordsOf } from '../../web/language.ts'
import { type ScreenProblem, screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { readTyped, type Typed, typedOf } from '../../web/questions/typed.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changeForm } from './change-form.ts'
import { changeRoutes, type Press } from './change-page.ts'
import { ContactPage } from './contact-page.tsx'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'

export const contactRoutes = (tools: Tools) =>
  changeRoutes<Typed>(tools, {
    path: '/status/contact',
    typedIn: (form) => (form ? { ...typedOf(reach, form), ...typedOf(contact, form) } : {}),
    show: (press, typed) => showPage(press, typed, []),
    take: change,
  })

/** "Do not contact me" holds at once; a new plan is a wish that staff confirm by the old one, or that holds after 72 hours. */
async function change(press: Press, typed: Typed): Promise<void> {
  const { tools, response, visit } = press
  const answers = { ...readTyped(reach, typed).answers, ...readTyped(contact, typed).answers }
  const problems = [reach, contact].flatMap((screen) => screenProblems(screen, { answers, unread: [] }, tools.today()))
  if (problems.length > 0) return showPage(press, typed, problems)
  const plan = contactPlanOf(answers)
  const id = formIdOf(visit.form)
  if (plan === null) await sendCommand(tools, visit, id, 'stop-contact', {})
  else await sendCommand(tools, visit, id, 'change-contact-plan', { plan, mail: plan.reach.includes('email') })
  response.redirect(303, `/status?done=${plan === null ? 'stopped' : 'contact'}`)
}

function showPage({ tools, request, response, visit }: Press, typed: Typed, problems: readonly ScreenProblem[]): void {
  const { mailbox } = visit
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
