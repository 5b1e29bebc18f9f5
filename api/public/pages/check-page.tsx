import type { Answers } from '../../../domain/complaint/complaint.ts'
import { mentionsStatus } from '../../../domain/complaint/immigration-words.ts'
import { share } from '../../../domain/complaint/questions/share.ts'
import { type VisibleScreen, visibleScreens } from '../../../domain/complaint/visible.ts'
import { Button } from '../../web/components/buttons.tsx'
import { type FactLine, Facts } from '../../web/components/facts.tsx'
import { idOf } from '../../web/components/field.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { optionText } from '../../web/questions/question-text.ts'
import { useWords, type Words } from '../../web/words.ts'
import { shownAnswers } from '../forms/shown-answer.ts'
import { answersForm } from './question-page.tsx'

/** Everything answered, part by part, each line with its way back; who will see what; and the one button that sends. */
export const CheckPage = ({ answers, token }: { answers: Answers; token: string }) => {
  const words = useWords()
  const { t } = words
  const screens = visibleScreens(answers)
  return (
    <>
      <h1>{t('complaint.check.title')}</h1>
      <p>{t('complaint.check.intro')}</p>
      {([1, 2, 3] as const).map((part) => (
        <section key={part}>
          <h2>{t(`complaint.parts.${part}`)}</h2>
          <Facts lines={screens.filter((screen) => screen.part === part).map((screen) => lineOf(words, screen, answers))} />
        </section>
      ))}
      {mentionsStatus(answers.story ?? '') && (
        <Note kind="news">
          <p>{t('complaint.statusNote')}</p>
        </Note>
      )}
      <WhoSeesWhat answers={answers} />
      <PostForm action="/complaints" token={token} id={answersForm}>
        <p>{t('complaint.check.true')}</p>
        <div class="after">
          <Button kind="primary">{t('complaint.check.send')}</Button>
          <p>
            <Button kind="plain" name="press" value="save">
              {t('complaint.save')}
            </Button>
          </p>
        </div>
      </PostForm>
    </>
  )
}

function lineOf(words: Words, screen: VisibleScreen, answers: Answers): FactLine {
  const name = words.t(`questions.${screen.slug}.short`)
  const shown = shownAnswers(words, screen, answers)
  return {
    name,
    value:
      shown.length === 0 ? (
        <span class="muted">{words.t('complaint.check.open')}</span>
      ) : (
        shown.map((one) => <Answer {...one} key={one.label} />)
      ),
    change: (
      <a
        class="link"
        id={idOf(`line-${screen.slug}`)}
        href={`/complaint/${screen.slug}?to=check`}
        aria-label={words.t('complaint.check.changeWhat', { what: name })}
      >
        {words.t('complaint.check.change')}
      </a>
    ),
  }
}

const Answer = ({ label, text }: { label: string | null; text: string }) => (
  <p class="lines">
    {label && <span class="muted">{label}: </span>}
    {text}
  </p>
)

const WhoSeesWhat = ({ answers: { shareName, shareFacts = [] } }: { answers: Answers }) => {
  const words = useWords()
  const [name, facts] = share.fields
  const readers = shareFacts.map((reader) => optionText(words, { slug: 'share', field: facts }, reader)).join(', ')
  return (
    <section>
      <h2>{words.t('complaint.check.who')}</h2>
      <ul class="bullets">
        <li>{words.t('complaint.check.staff')}</li>
        {shareName && <li>{words.t('complaint.check.name', { answer: optionText(words, { slug: 'share', field: name }, shareName) })}</li>}
        <li>{words.t('complaint.check.facts', { answer: readers || words.t('complaint.check.nobody') })}</li>
        <li>{words.t('complaint.check.committee')}</li>
      </ul>
    </section>
  )
}
