import { share } from '../../../domain/complaint/questions/share.ts'
import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { localDay, shownDay } from '../../web/dates.ts'
import { wordsOf } from '../../web/language.ts'
import { QuestionControl } from '../../web/questions/question-fields.tsx'
import { questionHint } from '../../web/questions/question-text.ts'
import { type ScreenProblem, screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { readTyped, type Typed, typedOf } from '../../web/questions/typed.ts'
import { useWords } from '../../web/words.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { BackToStatus } from './back-to-status.tsx'
import { changeForm } from './change-form.ts'
import { changeRoutes, type Press } from './change-page.ts'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'

export const sharingRoutes = (tools: Tools) =>
  changeRoutes<Typed>(tools, {
    path: '/status/sharing',
    typedIn: (form) => (form ? typedOf(share, form) : {}),
    show: (press, typed) => showPage(press, typed, []),
    take: change,
  })

async function change(press: Press, typed: Typed): Promise<void> {
  const { tools, response, visit } = press
  const { answers } = readTyped(share, typed)
  const problems = screenProblems(share, { answers, unread: [] }, tools.today())
  if (problems.length > 0) return showPage(press, typed, problems)
  const { shareName, shareFacts = [], mustNotSee } = answers
  const input = { name: shareName, facts: shareFacts, ...(mustNotSee && { except: mustNotSee }) }
  await sendCommand(tools, visit, formIdOf(visit.form), 'change-sharing', input)
  response.redirect(303, '/status?done=sharing')
}

function showPage({ tools, request, response, visit }: Press, typed: Typed, problems: readonly ScreenProblem[]): void {
  const { mailbox } = visit
  const words = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  show(tools, request, response, {
    title: words.t('status.sharing.title'),
    status: problems.length > 0 ? 422 : 200,
    problems: shownProblems(words, share, problems),
    form: changeForm,
    main: () => (
      <SharingPage
        setOn={'view' in mailbox ? localDay(mailbox.view.sharingSetAt, tools.office.zone) : null}
        typed={typed}
        problems={problems}
        token={token}
      />
    ),
  })
}

type SharingPageProps = { setOn: string | null; typed: Typed; problems: readonly ScreenProblem[]; token: string }

const SharingPage = ({ setOn, typed, problems, token }: SharingPageProps) => {
  const words = useWords()
  const { t, language } = words
  return (
    <>
      <BackToStatus />
      <h1>{t('status.sharing.title')}</h1>
      {setOn && <p>{t('status.sharing.set', { day: shownDay(setOn, language) })}</p>}
      <p>{t('status.sharing.wait')}</p>
      <p class="muted">{questionHint(words, 'share')}</p>
      <PostForm action="/status/sharing" token={token} id={changeForm} warn hidden={{ id: newFormId() }}>
        {share.fields.map((field) => (
          <QuestionControl key={field.name} slug="share" field={field} typed={typed} problems={problems} />
        ))}
        <p>
          <Button kind="primary">{t('status.sharing.press')}</Button>
        </p>
      </PostForm>
    </>
  )
}
