import type { RequestHandler } from 'express'
import { factsOf } from '../../../store/cases/case-file.ts'
import { wrapsOfCase } from '../../../store/legal/legal-wraps.ts'
import { recordOpening } from '../../../store/openings/record-opening.ts'
import { CaseFrame } from '../cases/case-frame.tsx'
import { type OpenedCase, openedCase } from '../cases/opened-case.ts'
import type { OpenedText } from '../cases/opened-texts.ts'
import { TextsPage } from '../cases/texts-page.tsx'
import type { Desk } from '../deps.ts'
import { legalKeysFor } from './case-legal-key.ts'
import { KeyForm, type KeyState } from './key-form.tsx'
import { keyState } from './key-state.ts'
import { hasPrivileged, privilegedTexts } from './privileged-texts.ts'

/** What the Legal page of a case shows: to reviewers with an open key the texts, to others that it is locked. */
type Shown = { state: 'others' | 'notLetIn' } | { state: 'key'; key: KeyState } | { state: 'open'; texts: readonly OpenedText[] }

export const casePrivileged =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const opened = await openedCase(desk, request)
    const shown: Shown = opened.member.roles.includes('legal')
      ? await toReviewer(desk, opened, await keyState(desk, request), request.sessionID)
      : { state: 'others' }
    const title = `Case ${opened.document.reference}, legal`
    desk.show(request, response, { title, area: 'cases' }, (token) => (
      <CaseFrame opened={opened} tab="legal">
        <Content shown={shown} opened={opened} token={token} />
      </CaseFrame>
    ))
  }

async function toReviewer(desk: Desk, opened: OpenedCase, key: KeyState, session: string): Promise<Shown> {
  const reviewer = desk.reviewers.of(session)
  if (!reviewer) return { state: 'key', key }
  const facts = await factsOf(desk.store, opened.id)
  if (!hasPrivileged(facts)) return { state: 'open', texts: [] }
  const keys = await legalKeysFor(desk.store, reviewer, opened.id)
  if (keys.length === 0 && (await wrapsOfCase(desk.store, opened.id)).length > 0) return { state: 'notLetIn' }
  await recordOpening(desk.store, { caseId: opened.id, user: opened.member.id, at: opened.now, fields: 'privileged texts', purpose: null })
  return { state: 'open', texts: privilegedTexts(facts, keys, opened.id) }
}

const Content = ({ shown, opened, token }: { shown: Shown; opened: OpenedCase; token: string }) => {
  if (shown.state === 'open')
    return <TextsPage opened={opened} title="Privileged texts" texts={shown.texts} none="Nothing privileged was written on this case." />
  return (
    <section class="narrow">
      <h2>Legal</h2>
      {shown.state === 'others' && <p>Locked. Legal reviewers only.</p>}
      {shown.state === 'notLetIn' && <p>Another reviewer has to let you in first. They do so under Legal.</p>}
      {shown.state === 'key' && <KeyForm state={shown.key} token={token} to={`/cases/${opened.id}/legal`} />}
    </section>
  )
}
