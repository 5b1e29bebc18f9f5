import type { PeopleField, QuestionField } from '../../../domain/complaint/question.ts'
import { contact } from '../../../domain/complaint/questions/contact.ts'
import { reach, waysToReach } from '../../../domain/complaint/questions/reach.ts'
import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { localDay, shownDay } from '../../web/dates.ts'
import { QuestionControl } from '../../web/questions/question-fields.tsx'
import { optionText, questionHint } from '../../web/questions/question-text.ts'
import type { ScreenProblem } from '../../web/questions/screen-problems.ts'
import type { Typed } from '../../web/questions/typed.ts'
import { useWords } from '../../web/words.ts'
import { BackToStatus } from './back-to-status.tsx'
import { changeForm } from './change-form.ts'

type ContactPageProps = {
  setAt: string | null
  stopped: boolean
  zone: string
  typed: Typed
  problems: readonly ScreenProblem[]
  id: string
  token: string
}

/** A new contact plan, all on one page: nothing of the old one is shown, so nothing can be filled in. */
export const ContactPage = ({ setAt, stopped, zone, typed, problems, id, token }: ContactPageProps) => {
  const words = useWords()
  const { t, language } = words
  const [ways] = reach.fields
  return (
    <>
      <BackToStatus />
      <h1>{t('status.contact.title')}</h1>
      {stopped && <p>{t('status.contact.stopped')}</p>}
      {setAt && !stopped && <p>{t('status.contact.set', { day: shownDay(localDay(setAt, zone), language) })}</p>}
      <p>{t('status.contact.wait')}</p>
      <PostForm action="/status/contact" token={token} id={changeForm} warn hidden={{ id }}>
        <QuestionControl slug="reach" field={ways} typed={typed} problems={problems} hint={questionHint(words, 'reach')} />
        {waysToReach.map((way) => (
          <Group
            key={way}
            title={optionText(words, { slug: 'reach', field: ways }, way)}
            fields={fieldsFor(way)}
            typed={typed}
            problems={problems}
          />
        ))}
        <Group title={t('status.contact.more')} fields={fieldsFor(null)} typed={typed} problems={problems} />
        <p>
          <Button kind="primary">{t('status.contact.press')}</Button>
        </p>
      </PostForm>
    </>
  )
}

type PlanField = Exclude<QuestionField, PeopleField>
type GroupProps = { title: string; fields: readonly PlanField[]; typed: Typed; problems: readonly ScreenProblem[] }

/** The fields that belong to one way of reaching somebody, or to all of them. */
const fieldsFor = (way: string | null): readonly PlanField[] =>
  (contact.fields as readonly PlanField[]).filter(({ when }) => (way === null ? !when : when?.anyOf.includes(way)))

const Group = ({ title, fields, typed, problems }: GroupProps) =>
  fields.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {fields.map((field) => (
        <QuestionControl key={field.name} slug="contact" field={field} typed={typed} problems={problems} />
      ))}
    </section>
  )
