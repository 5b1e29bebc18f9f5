import type { Answers } from '../../domain/complaint/complaint.ts'
import { type Slug, screens } from '../../domain/complaint/questions.ts'
import { openDraft, sealDraft } from '../../keys/draft.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { draftUnder, type KeptDraft, keepDraft } from '../../store/public/drafts.ts'
import { AnswerError } from '../web/errors.ts'
import { readTyped, type Typed, type Unread } from '../web/questions/typed.ts'
import type { Tools } from './tools.ts'
import { later } from './ways.ts'

/** What was typed so far, screen by screen. */
export type Draft = { readonly [S in Slug]?: Typed }

const unsavedMinutes = 20 * 60
const savedMinutes = 14 * 24 * 60

/** Seven times the longest story, written out: far more than every field filled. */
const longestDraft = 700_000

/** The draft that a code opens and when it ends, or null when there is none. */
export async function loadDraft({ store, receiptSecret, now }: Tools, code: string): Promise<ChangedDraft | null> {
  const receipt = receiptOf(code, receiptSecret)
  const stored = await draftUnder(store, receipt.draftId, now())
  return stored && { draft: openDraft(receipt, stored.sealed) as Draft, endsAt: stored.endsAt }
}

/**
 * Keeps what was typed into one screen, or marks the draft as saved. Two windows may write at once: each writes upon what the
 * other left, so that neither loses a word.
 */
export async function changeDraft(tools: Tools, code: string, change: Change): Promise<ChangedDraft> {
  const receipt = receiptOf(code, tools.receiptSecret)
  for (let tries = 0; tries < 5; tries += 1) {
    const now = tools.now()
    const stored = await draftUnder(tools.store, receipt.draftId, now)
    const { draft, kept } = changed(receipt, stored, change, now)
    if (await keepDraft(tools.store, receipt.draftId, kept, stored?.sealed ?? null, now)) return { draft, endsAt: kept.endsAt }
  }
  throw new AnswerError('outage')
}

export type Change = { slug: Slug; typed: Typed } | 'save'
export type ChangedDraft = { draft: Draft; endsAt: string }

function changed(receipt: Receipt, stored: KeptDraft | null, change: Change, now: string): { draft: Draft; kept: KeptDraft } {
  const before = stored ? (openDraft(receipt, stored.sealed) as Draft) : {}
  const draft = change === 'save' ? before : { ...before, [change.slug]: change.typed }
  if (JSON.stringify(draft).length > longestDraft) throw new AnswerError('tooLarge')
  const sealed = sealDraft(receipt, draft)
  if (change === 'save') return { draft, kept: { sealed, saved: true, endsAt: later(now, savedMinutes) } }
  return { draft, kept: { sealed, saved: stored?.saved ?? false, endsAt: stored?.endsAt ?? later(now, unsavedMinutes) } }
}

/** All answers of a draft, and the dates and times in it that cannot be read. */
export function answersOf(draft: Draft): { answers: Answers; unread: readonly Unread[] } {
  const read = screens.map((screen) => readTyped(screen, draft[screen.slug] ?? {}))
  return { answers: Object.assign({}, ...read.map(({ answers }) => answers)), unread: read.flatMap(({ unread }) => unread) }
}
