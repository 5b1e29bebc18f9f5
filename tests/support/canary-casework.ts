import type { Fields } from './browser-like.ts'

type Desk = 'triage' | 'supervisor' | 'investigator'

/** A case on which a marked word goes into every text: who gives which command, and the id of its clock by its rule. */
export type Casework = {
  give(who: Desk, command: string, fields: Fields): Promise<unknown>
  mark(field: string): string
  clockWith(rule: string): Promise<string>
}

/** Allegations, what makes it urgent, the day of the incident, and a limit that is paused. */
export async function triageWrites({ give, mark, clockWith }: Casework): Promise<void> {
  await give('triage', 'add-allegation', { code: 'B4', reasons: mark('reasons to add') })
  await give('triage', 'split-allegation', { allegation: 'a3', code: 'R2', reasons: mark('reasons to split') })
  await give('triage', 'merge-allegations', { allegations: ['a4'], into: 'a3', reasons: mark('reasons to merge') })
  await give('triage', 'retype-allegation', { allegation: 'a3', code: 'T1', reasons: mark('reasons to change a kind') })
  await give('triage', 'record-circumstances', { 'answers.injury': 'yes', source: mark('source of circumstances') })
  await give('triage', 'record-first-contact', { result: 'notReached', text: mark('first contact') })
  await give('triage', 'record-urgent-action', { action: 'counsel', text: mark('urgent step') })
  await give('triage', 'propose-lower-urgency', { priority: 'P1', reasons: mark('reasons to lower') })
  await give('supervisor', 'confirm-lower-urgency', {})
  await give('triage', 'raise-urgency', { priority: 'P0', reasons: mark('reasons to raise') })
  const day = { 'on.year': '2026', 'on.month': '11', 'on.day': '2' }
  await give('triage', 'correct-incident-date', { ...day, reason: mark('reason to correct the day') })
  const limit = await clockWith('az-investigation')
  const from = { 'from.year': '2026', 'from.month': '11', 'from.day': '3' }
  const pause = { cause: 'courtOrder', authority: mark('authority to pause'), document: mark('document of a pause') }
  await give('supervisor', 'pause-clock', { clock: limit, ...from, ...pause })
  const resumed = { 'on.year': '2026', 'on.month': '11', 'on.day': '4', document: mark('document that ends a pause') }
  await give('supervisor', 'resume-clock', { clock: limit, ...resumed })
}

/** Further time for a limit, and then other rules for the whole case. */
export async function limitIsExtended({ give, mark, clockWith }: Casework): Promise<void> {
  const extension = { reason: mark('reason to extend'), authority: mark('authority to extend'), words: mark('words, extended') }
  await give('supervisor', 'extend-clock', { clock: await clockWith('investigate'), ...extension })
  await give('supervisor', 'adopt-pack', { pack: 'co 2', reason: mark('reason for other rules') })
  const asked = { 'on.year': '2026', 'on.month': '11', 'on.day': '4', source: mark('source of an event') }
  await give('supervisor', 'record-outside-event', { event: 'footageRequested', ...asked })
}

/** Somebody described before anybody knew who they are, then named, joined with another and parted again. */
export async function subjectsAreTold({ give, mark }: Casework): Promise<void> {
  const seen = ['mask', 'uniform', 'patch', 'vehicle', 'plate', 'badge'].map((name) => [name, mark(`subject: ${name}`)])
  await give('investigator', 'describe-subject', { allegations: ['a1'], agency: 'unknown', ...Object.fromEntries(seen) })
  const known = { agency: 'ice', name: mark('name of a subject'), reasons: mark('reasons to identify') }
  await give('investigator', 'identify-subject', { subject: 's2', ...known })
  await give('investigator', 'join-subjects', { subject: 's2', into: 's1', reasons: mark('reasons to join') })
  await give('investigator', 'part-subjects', { subject: 's2', reasons: mark('reasons to part') })
}
