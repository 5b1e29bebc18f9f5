/** A change of `handleComplaint`: what the file says now, and what somebody might make of it. Several where one goes with another. */
export type Edit = readonly (readonly [was: string, is: string])[]

const decides = 'const standing = await applyNext(caseId, new Date().toISOString())'
const sends = '    if (standing.mailWaits) post()\n'
const sleeps = '    if (!standing.moreWaits) await dueOr(() => nudges > seen, standing.nextDueAt)\n'
const local = 'const { applyNext } = proxyLocalActivities<Local>('
const remote = 'const { sendNotices } = proxyActivities<Remote>('

/** Changes that would break running cases. None of them may be released without `patched()`. */
export const breakingEdits: Readonly<Record<string, Edit>> = {
  'a timer added before a decision': [[decides, `await condition(() => false, '1s')\n    ${decides}`]],
  'a timer added before the first look': [['  for (;;) {', "  await condition(() => false, '10s')\n  for (;;) {"]],
  'a timer removed': [['await condition(woken, Math.min(', 'await condition(woken); void (Math.min(']],
  'a timer that a nudge no longer ends': [['await condition(woken, Math.min(', 'await condition(() => false, Math.min(']],
  'a decision added': [['stage ??= standing.stage', 'await applyNext(caseId, new Date().toISOString())\n    stage ??= standing.stage']],
  'mail left out': [[sends, '']],
  'mail sent before the loop': [['  for (;;) {', '  post()\n  for (;;) {']],
  'mail sent after the sleep': [[`${sends}${sleeps}`, `${sleeps}${sends}`]],
  'mail waited for': [[sends, '    if (standing.mailWaits) await sendNotices(caseId)\n']],
  'a sleep though more waits': [['if (!standing.moreWaits) await dueOr(', 'await dueOr(']],
  'no new run at a new stage': [['if (entersNewStage || ', 'if (']],
  'a new run after few events': [['const mostEvents = 500', 'const mostEvents = 5']],
  'a new run after a day': [['const longestSleepMs = 91 * 24', 'const longestSleepMs = 24']],
  'decisions as ordinary activities': [[local, 'const { applyNext } = proxyActivities<Local>(']],
  'mail as a local activity': [[remote, 'const { sendNotices } = proxyLocalActivities<Remote>(']],
  'decisions under another name': [[local, 'const { decideNext: applyNext } = proxyLocalActivities<{ decideNext: Local["applyNext"] }>(']],
  'mail under another name': [[remote, 'const { sendMail: sendNotices } = proxyActivities<{ sendMail: Remote["sendNotices"] }>(']],
  'a signal under another name': [["defineSignal('nudge')", "defineSignal('look')"]],
  'the workflow under another name': [
    ['export async function handleComplaint(', 'async function handleComplaint('],
    ['typeof handleComplaint', '(caseId: string) => Promise<void>'],
  ],
  'a case given as a record': [['handleComplaint(caseId: string)', 'handleComplaint({ caseId }: { caseId: string })']],
  'a decision asked for with a record': [
    [decides, 'const standing = await applyNext({ caseId, now: new Date().toISOString() } as never, undefined as never)'],
  ],
  'the present as a number': [[decides, 'const standing = await applyNext(caseId, Date.now() as never)']],
  'mail asked for with an instant': [
    ['sendNotices(caseId)', 'sendNotices(...([caseId, new Date().toISOString()] as unknown as [string]))'],
  ],
  'the next run given more than the id': [
    [
      'await continueAsNew<typeof handleComplaint>(caseId)',
      'await continueAsNew<(id: string, stage: string | null) => Promise<void>>(caseId, stage)',
    ],
  ],
  'a standing read under other names': [['standing.mailWaits', '(standing as unknown as { hasMail: boolean }).hasMail']],
}

/** Changes that break nothing: replay must not cry wolf either. */
export const harmlessEdits: Readonly<Record<string, Edit>> = {
  'a variable under another name': [['let nudges = 0', 'let nudges = 0\n  const asked = () => nudges\n  void asked']],
  'a longer patience with the mail server': [["startToCloseTimeout: '2m'", "startToCloseTimeout: '3m'"]],
}
