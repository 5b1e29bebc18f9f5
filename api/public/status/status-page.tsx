import type { MailboxView } from '../../../domain/case/mailbox-view.ts'
import { Button, ButtonLink } from '../../web/components/buttons.tsx'
import { Code } from '../../web/components/code.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Days } from '../../web/components/timeline.tsx'
import { localDay, shownDay } from '../../web/dates.ts'
import { useWords, type Words } from '../../web/words.ts'
import type { Done } from './done.ts'
import { Refused, Waiting } from './requests.tsx'
import { Windows } from './windows.tsx'

export type StatusPageProps = { view: MailboxView; zone: string; today: string; done: Done | null; token: string }

/** Where the complaint stands, what is owed next, its parts, what the person can do, and what happened. */
export const StatusPage = ({ view, zone, today, done, token }: StatusPageProps) => {
  const words = useWords()
  const { t, language } = words
  const day = (at: string) => shownDay(localDay(at, zone), language)
  return (
    <>
      <h1>{t(`status.stages.${view.stage}`)}</h1>
      {done && <DoneNote done={done} />}
      <NextOwed view={view} />
      <Letters view={view} day={day} />
      {view.parts.length > 0 && (
        <section>
          <h2>{t('status.parts')}</h2>
          <Facts lines={view.parts.map((part) => partLine(words, part))} />
        </section>
      )}
      <Waiting waiting={view.waiting} day={day} />
      <Refused refused={view.refused} day={day} />
      <Windows view={view} today={today} />
      <YouCan stage={view.stage} />
      <section>
        <h2>{t('status.so')}</h2>
        <Days past entries={view.happened.map(({ at, what }) => ({ at, shown: day(at), what: t(`status.happened.${what}`) })).reverse()} />
        <p class="muted">
          {t('status.reference')} <Code text={view.reference} />
        </p>
      </section>
      <Leave token={token} />
    </>
  )
}

export const DoneNote = ({ done }: { done: Done }) => (
  <Note kind="done" status>
    <p>{useWords().t(`status.done.${done}`)}</p>
  </Note>
)

const NextOwed = ({ view: { next } }: { view: MailboxView }) => {
  const { t, language } = useWords()
  if (!next) return null
  const said = { what: t(`status.owed.${next.owed}`), day: shownDay(next.by, language) }
  if (!next.late) return <p>{t('status.next', said)}</p>
  return (
    <Note kind="wait">
      <p>{t('status.late', said)}</p>
    </Note>
  )
}

const Letters = ({ view, day }: { view: MailboxView; day: (at: string) => string }) => {
  const { t } = useWords()
  const letters = view.messages.filter(({ from }) => from === 'office')
  const last = letters.at(-1)
  if (!last) return null
  return (
    <div class="note news between">
      <p>
        <strong class="marked">
          <Mark name="letter" /> {t('status.letters', { count: letters.length })}
        </strong>
        <br />
        {t('status.lastLetter', { day: day(last.at) })}
      </p>
      <ButtonLink href="/status/messages" kind="primary">
        {t('status.read')}
      </ButtonLink>
    </div>
  )
}

const partLine = ({ t }: Words, { code, step, outcome, words }: MailboxView['parts'][number]) => ({
  name: t(`status.families.${code.charAt(0) as 'S'}`),
  value: (
    <>
      <p>{t(outcome ? `status.outcomes.${outcome}` : `status.steps.${step}`)}</p>
      {words && <p class="lines">{words}</p>}
    </>
  ),
})

const YouCan = ({ stage }: { stage: MailboxView['stage'] }) => {
  const { t } = useWords()
  const open = stage === 'closed' ? [] : (['withdraw'] as const)
  return (
    <section>
      <h2>{t('status.can.title')}</h2>
      <ul class="list can">
        {(['messages', 'contact', 'sharing', 'code', ...open] as const).map((what) => (
          <li key={what}>
            <a class="link" href={`/status/${what === 'code' ? 'replace-code' : what}`}>
              {t(`status.can.${what}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const Leave = ({ token }: { token: string }) => (
  <PostForm action="/status/leave" token={token}>
    <p>
      <Button>{useWords().t('status.leave')}</Button>
    </p>
  </PostForm>
)
