import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import type { CaseKeys } from '../../../store/case-keys.ts'
import { openCaseKeys } from '../../../store/case-keys.ts'
import { factsOf, noticesOf, openingsOf } from '../../../store/cases/case-file.ts'
import { refusedAttempts } from '../../../store/inbox/refused-attempts.ts'
import { recordOpening } from '../../../store/openings/record-opening.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import { doneBy } from '../commands/done.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { afterFresh } from '../session/step-up.ts'
import { caseworkers } from '../words/casework.ts'
import { AllegationsPage, openedDecisions } from './allegations-page.tsx'
import { AuditPage, openedPurposes } from './audit-page.tsx'
import { CaseFrame } from './case-frame.tsx'
import { factKinds } from './fact-words.ts'
import { LettersPage } from './letters-page.tsx'
import { type OpenedCase, openedCase } from './opened-case.ts'
import { openedAccount, openedIdentity, openedMessages, openedNotes } from './opened-texts.ts'
import { PeoplePage } from './people-page.tsx'
import { openedReferralTexts } from './referral-texts.ts'
import { ReferralsPage } from './referrals-page.tsx'
import { SummaryPage } from './summary-page.tsx'
import type { Tab } from './tabs.ts'
import { TaskPage } from './task-page.tsx'
import { TextsPage } from './texts-page.tsx'
import { UrgencyPage } from './urgency-page.tsx'

export const caseRoutes = (desk: Desk): Route<Who>[] => {
  const page = (path: string, handle: RequestHandler): Route<Who> => ({
    method: 'get',
    path: `/cases/:id${path}`,
    who: caseworkers,
    handle,
  })
  return [
    page(
      '',
      tab(desk, 'summary', async (opened, request) => {
        const [keys, facts] = await Promise.all([opening(desk, opened, 'account'), factsOf(desk.store, opened.id)])
        const account = openedAccount(opened, keys)
        const kind = factKinds.find((one) => one === request.query.kind) ?? null
        return () => <SummaryPage opened={opened} account={account} facts={facts} kind={kind} />
      }),
    ),
    page(
      '/allegations',
      tab(desk, 'allegations', async (opened) => {
        const [keys, facts] = await Promise.all([opening(desk, opened, 'reasons of decisions'), factsOf(desk.store, opened.id)])
        const decisions = openedDecisions(opened, keys)
        return () => <AllegationsPage opened={opened} decisions={decisions} facts={facts} />
      }),
    ),
    page(
      '/referrals',
      tab(desk, 'referrals', async (opened) => {
        const [keys, facts] = await Promise.all([opening(desk, opened, 'referrals'), factsOf(desk.store, opened.id)])
        const texts = openedReferralTexts(facts, keys)
        return () => <ReferralsPage opened={opened} texts={texts} />
      }),
    ),
    page(
      '/urgency',
      tab(desk, 'urgency', async (opened) => () => <UrgencyPage opened={opened} />),
    ),
    page(
      '/people',
      tab(desk, 'people', async (opened, request) => {
        const purpose = textOf(takeKept(request, desk.settings.sessionSecret, desk.now()) ?? new Map(), 'purpose')
        return (token) => <PeoplePage opened={opened} token={token} identity={null} purpose={purpose} />
      }),
    ),
    page(
      '/notes',
      tab(desk, 'notes', async (opened) => {
        const [keys, facts] = await Promise.all([opening(desk, opened, 'notes'), factsOf(desk.store, opened.id)])
        const texts = openedNotes(facts, keys)
        return () => <TextsPage opened={opened} title="Notes" texts={texts} none="No note yet." />
      }),
    ),
    page(
      '/messages',
      tab(desk, 'messages', async (opened) => {
        const [keys, facts] = await Promise.all([opening(desk, opened, 'messages'), factsOf(desk.store, opened.id)])
        const texts = openedMessages(facts, keys)
        return () => <TextsPage opened={opened} title="Messages" texts={texts} none="No message yet, in either direction." />
      }),
    ),
    page(
      '/letters',
      tab(desk, 'letters', async (opened) => {
        const notices = await noticesOf(desk.store, opened.id)
        return () => <LettersPage opened={opened} notices={notices} />
      }),
    ),
    page(
      '/audit',
      tab(desk, 'audit', async (opened) => {
        const [facts, openings, refused] = await Promise.all([
          factsOf(desk.store, opened.id),
          openingsOf(desk.store, opened.id),
          refusedAttempts(desk.store, opened.id),
        ])
        const purposes = openings.some(({ purpose }) => purpose)
          ? openedPurposes(openings, await opening(desk, opened, 'purposes of readings'))
          : new Map<string, string>()
        return () => <AuditPage opened={opened} facts={facts} openings={openings} purposes={purposes} refused={refused} />
      }),
    ),
    page(
      '/tasks/:task',
      tab(desk, 'summary', async (opened, request) => () => <TaskPage opened={opened} task={String(request.params.task)} />),
    ),
    page('/show', (request, response) => response.redirect(303, `/cases/${encodeURIComponent(String(request.params.id))}/people`)),
    { method: 'post', takes: 'form', path: '/cases/:id/show', who: caseworkers, handle: afterFresh(desk, showIdentity(desk), peoplePage) },
  ]
}

const peoplePage = ({ params }: Request): string => `/cases/${String(params.id)}/people`

type MakeTab = (opened: OpenedCase, request: Request) => Promise<(token: string) => VNode>

/** A page of a case: the case is opened, what it shows is read, then the frame is put around it. */
const tab =
  (desk: Desk, name: Tab, make: MakeTab): RequestHandler =>
  async (request, response) => {
    const opened = await openedCase(desk, request)
    const done = await doneBy(desk.store, opened.member, request.query.done)
    const page = await make(opened, request)
    send(desk, request, response, opened, name, 200, (token) => (
      <CaseFrame opened={opened} tab={name} done={done}>
        {page(token)}
      </CaseFrame>
    ))
  }

/** The keys of the case, after it was put on record that this person opens something with them. */
async function opening(
  desk: Desk,
  { id: caseId, member, now: at }: OpenedCase,
  fields: string,
  typed: string | null = null,
): Promise<CaseKeys> {
  const keys = await openCaseKeys(desk.store, desk.ring, caseId)
  const id = randomUUID()
  const purpose = typed === null ? null : keys.seal('file', typed, { inboxId: id, path: 'purpose' })
  await recordOpening(desk.store, { id, caseId, user: member.id, at, fields, purpose })
  return keys
}

/** Opens names and contact for a purpose that is put on record first. Without a purpose they stay held back. */
const showIdentity =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const opened = await openedCase(desk, request)
    const purpose = textOf(formOf(request), 'purpose').trim().slice(0, 200)
    const problem = purpose.length < 3 ? 'Say what you need it for, in a few words.' : undefined
    const identity = problem ? null : openedIdentity(opened, await opening(desk, opened, 'names and contact', purpose))
    send(desk, request, response, opened, 'people', problem ? 422 : 200, (token) => (
      <CaseFrame opened={opened} tab="people">
        <PeoplePage opened={opened} token={token} identity={identity} purpose={purpose} {...(problem && { problem })} />
      </CaseFrame>
    ))
  }

type Send = [desk: Desk, request: Request, response: Response, opened: OpenedCase, tab: Tab, status: number, page: (token: string) => VNode]

function send(...[desk, request, response, opened, name, status, page]: Send): void {
  const title = `Case ${opened.document.reference}, ${name}`
  desk.show(request, response, { title, area: 'cases', status, hasErrors: status === 422 }, page)
}
