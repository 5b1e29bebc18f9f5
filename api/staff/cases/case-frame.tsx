import type { ComponentChildren } from 'preact'
import { allegationName } from '../../../domain/allegations/taxonomy.ts'
import type { CaseClock } from '../../../domain/case/case.ts'
import { isByHand } from '../../../domain/case/tasks.ts'
import { silentOf } from '../../../domain/silence/silent.ts'
import { ButtonLink } from '../../web/components/buttons.tsx'
import { Code } from '../../web/components/code.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Tag } from '../../web/components/tag.tsx'
import type { Done } from '../commands/done.ts'
import { DoneNote } from '../commands/done-note.tsx'
import { offered } from '../commands/offered.ts'
import { channelNames, clockName, stateNames, taskNames } from '../words/case-words.ts'
import { clockState, untilText } from '../words/clock-words.ts'
import { commandWords } from '../words/command-words.ts'
import { count, dayOf, daysBetween, dayText } from '../words/dates.ts'
import { Clocks } from './clocks.tsx'
import { nearestOf } from './clocks-table.tsx'
import { commandOf, ownTasks } from './expected.ts'
import type { OpenedCase } from './opened-case.ts'
import { SilentTag } from './silent-tag.tsx'
import { type Tab, tabs } from './tabs.ts'
import { PriorityTag, StageTag } from './tags.tsx'

type CaseFrameProps = { opened: OpenedCase; tab: Tab; done?: Done | null; children: ComponentChildren }

/** What stands above every page of a case: what it is, what comes first, every limit, and the ways in. */
export const CaseFrame = ({ opened, tab, done, children }: CaseFrameProps) => (
  <>
    {done && <DoneNote done={done} />}
    <nav class="between" aria-label="List">
      <a class="link" href="/work">
        <Mark name="back" /> Back to My work
      </a>
    </nav>
    <div class="head">
      <Title opened={opened} />
      <Nearest opened={opened} />
    </div>
    <Clocks opened={opened} />
    <Tabs opened={opened} tab={tab} />
    {children}
  </>
)

const Title = ({ opened: { kase, document, calendar, now, nameOf } }: { opened: OpenedCase }) => {
  const openedOn = dayOf(kase.receivedAt, calendar.zone)
  const days = daysBetween(openedOn, dayOf(now, calendar.zone))
  const silent = silentOf(kase)
  const on = kase.allegations.filter(({ id }) => silent?.allegations.includes(id)).map(({ code }) => allegationName(code))
  return (
    <>
      <div class="title">
        <h1>
          <Code text={document.reference} />
        </h1>
        <ul class="tags">
          {kase.priority && (
            <li>
              <PriorityTag priority={kase.priority} />
            </li>
          )}
          <li>
            <StageTag stage={document.stage} />
          </li>
          {silent && (
            <li>
              <SilentTag since={silent.since} on={on.join(' and ')} calendar={calendar} />
            </li>
          )}
        </ul>
      </div>
      <ul class="meta">
        {kase.state && <li>{stateNames[kase.state] ?? kase.state}</li>}
        <li>
          Received {dayText(openedOn)}, {days === 0 ? 'today' : `${count(days, 'day')} ago`}
        </li>
        {document.investigators.length > 0 && <li>Investigator: {document.investigators.map(nameOf).join(', ')}</li>}
        {kase.withdrawnAt && (
          <li>
            <strong>Withdrawn</strong>
          </li>
        )}
      </ul>
      <p>
        <span class="muted">Contact:</span> {contactText(kase)}
      </p>
    </>
  )
}

/** How the complainant may be reached, as far as it is open. The rest stands in the contact plan. */
const contactText = ({ contact, channel, language }: OpenedCase['kase']): string => {
  const way = contact.stopped
    ? 'by their code only'
    : contact.mail
      ? 'neutral mail and their code; see the contact plan'
      : 'no mail; see the contact plan'
  return `${way}. Came ${channelNames[channel]}, pages in ${languageNames[language] ?? language}.`
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' }

const Nearest = ({ opened }: { opened: OpenedCase }) => {
  const { expected } = offered(opened)
  const clock = nearestOf(opened.kase.clocks)
  const task = expected && ownTasks(opened).find((one) => commandOf(one) === expected)
  if (!clock && !expected) return null
  return (
    <div class="nearest between">
      <div>
        {clock && <NearestClock opened={opened} clock={clock} />}
        {task && (
          <p class="small">
            Yours next: <a href={`/cases/${opened.id}/tasks/${task.id}`}>{taskNames[task.kind]}</a>
          </p>
        )}
      </div>
      {expected && (
        <ButtonLink kind="primary" href={`/cases/${opened.id}/${expected}${task && isByHand(task.kind) ? `?task=${task.id}` : ''}`}>
          {commandWords[expected].button}
        </ButtonLink>
      )}
    </div>
  )
}

const NearestClock = ({ opened: { now, calendar }, clock }: { opened: OpenedCase; clock: CaseClock }) => {
  const state = clockState(clock, now, calendar)
  return (
    <>
      <p class="small muted">Nearest</p>
      <p>
        <strong>
          {clockName(clock.rule)}
          {clock.dueOn && clock.dueAt && `: ${untilText(clock.dueOn, clock.dueAt, calendar)}`}
        </strong>
      </p>
      <p class="tags">
        <Tag kind={state.kind}>{state.text}</Tag>
      </p>
    </>
  )
}

const Tabs = ({ opened, tab }: { opened: OpenedCase; tab: Tab }) => (
  <nav class="case-tabs" aria-label={`Case ${opened.document.reference}`}>
    <ul class="tabs">
      {tabs.map(({ name, title, path, number }) => (
        <li key={name}>
          <a href={`/cases/${opened.id}${path}`} aria-current={name === tab ? 'page' : undefined}>
            {title} {number && <span class="count">{number(opened)}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
