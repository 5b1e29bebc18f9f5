import { type Accounts, isRunning, type Replayed } from './outcome.ts'

export type Measured = { acknowledgedMs: number; openMs: number; mails: { before: number; after: number } | null }

/** How many reasons are told by name; the whole list stands on stderr, row by row. */
const reasonsTold = 20

/** The table at the end: how fast, which rows are where and why, how the cases stand, which mail went. */
export function tableOf(replayed: readonly Replayed[], accounts: Accounts, measured: Measured): string {
  const { taken, rejected, unknown, beyondLimit } = accounts
  return [
    ...part('Rate', rateLines(replayed, measured)),
    ...part('Rows', [
      [taken, 'part of a running case'],
      [rejected.length, 'rejected'],
      [unknown.length, 'not accounted for'],
      [beyondLimit, 'of cases beyond --limit'],
    ]),
    ...part('Reasons', reasonLines([...rejected, ...unknown])),
    ...part('Cases', counted(replayed.map(({ filed, stage }) => stage ?? filed.state))),
    ...part('Mails', [mailLine(measured.mails)]),
  ].join('\n')
}

type Line = readonly [number | string, string]

function rateLines(replayed: readonly Replayed[], { acknowledgedMs, openMs }: Measured): Line[] {
  const received = replayed.filter(({ filed }) => filed.state === 'received').length
  const running = replayed.filter(isRunning).length
  return [
    [rate(received, acknowledgedMs), `acknowledged a second (${figure(received)} in ${seconds(acknowledgedMs)})`],
    [rate(running, openMs), `opened a second (${figure(running)} in ${seconds(openMs)})`],
  ]
}

const rate = (count: number, ms: number): string => (count === 0 ? '0' : (count / (ms / 1000)).toFixed(1))
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

function reasonLines(rows: Accounts['rejected']): Line[] {
  const lines = counted(rows.map(({ reason }) => reason))
  const more = lines.slice(reasonsTold).reduce((sum, [count]) => sum + Number(count), 0)
  return [...lines.slice(0, reasonsTold), ...(more > 0 ? [[more, 'for other reasons, listed above'] as const] : [])]
}

/** Each different text with how often it is there, the most frequent first. */
function counted(texts: readonly string[]): Line[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text, count]) => [count, text])
}

function mailLine(mails: Measured['mails']): Line {
  if (!mails) return ['?', 'mail goes to a server of your own (SMTP_URL)']
  return [mails.after - mails.before, 'sent meanwhile, for any case: what is only received calls for none before its limits come near']
}

/** A heading once, at its first line. */
const part = (heading: string, lines: readonly Line[]): string[] =>
  lines.map(([count, text], index) => `${(index === 0 ? heading : '').padEnd(9)}${figure(count).padStart(9)}  ${text}`)

const figure = (count: number | string): string => (typeof count === 'number' ? count.toLocaleString('en-US') : count)
