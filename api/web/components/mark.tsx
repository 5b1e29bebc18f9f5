import type { JSX } from 'preact'

/** The small drawings that repeat what words say: 12 px, in the colour of the text. Drawn in place, so that a page needs no other file. */
const marks = {
  back: <path d="M8 1.5L3.5 6 8 10.5" fill="none" stroke-width="2" />,
  next: <path d="M4 1.5L8.5 6 4 10.5" fill="none" stroke-width="2" />,
  down: <path d="M1.5 4L6 8.5 10.5 4" fill="none" stroke-width="2" />,
  letter: <path d="M.75 2.5h10.5v7.5H.75zM1 3l5 4 5-4" fill="none" stroke-width="1.5" />,
  stage: <path d="M2.5 2.5h7v7h-7z" />,
  ring: <circle cx="6" cy="6" r="4.75" fill="none" stroke-width="1.75" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke-width="1.75" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" />
    </>
  ),
  late: (
    <>
      <path d="M6 .5v7" stroke-width="2.5" />
      <circle cx="6" cy="10.5" r="1.4" />
    </>
  ),
  bars: <path d="M3.5 1v10M8.5 1v10" stroke-width="2.5" />,
  check: <path d="M1 6.5l3.5 3.5L11 2" fill="none" stroke-width="2" />,
  cross: <path d="M2 2l8 8M10 2l-8 8" stroke-width="2" />,
  silent: (
    <>
      <circle cx="1.75" cy="6" r="1.5" />
      <circle cx="6" cy="6" r="1.5" />
      <circle cx="10.25" cy="6" r="1.5" />
    </>
  ),
  p0: priorityBars(4),
  p1: priorityBars(3),
  p2: priorityBars(2),
  p3: priorityBars(1),
} as const satisfies Record<string, JSX.Element>

export type MarkName = keyof typeof marks

/** One of the marks, hidden from screen readers: the words beside it say the same. */
export const Mark = ({ name }: { name: MarkName }) => (
  <svg class={name === 'back' || name === 'next' ? 'mark turn' : 'mark'} viewBox="0 0 12 12" aria-hidden="true">
    {marks[name]}
  </svg>
)

/** Four bars of which the first `strong` stand out. */
function priorityBars(strong: 1 | 2 | 3 | 4): JSX.Element {
  const bars = ['M1.25 12V9', 'M4.4 12V6.5', 'M7.6 12V3.5', 'M10.75 12V0']
  const rest = bars.slice(strong).join('')
  return (
    <>
      <path d={bars.slice(0, strong).join('')} stroke-width="2" />
      {rest && <path d={rest} stroke-width="2" opacity=".4" />}
    </>
  )
}
