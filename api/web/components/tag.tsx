import type { ComponentChildren } from 'preact'
import { Mark, type MarkName } from './mark.tsx'

/** What a tag can say. The words are the child; colour and mark repeat them. */
const kinds = {
  p0: 'p0',
  p1: 'p1',
  p2: 'p2',
  p3: 'p3',
  stage: 'stage',
  onTime: 'ring',
  soon: 'half',
  overdue: 'late',
  paused: 'bars',
  met: 'check',
  missed: 'cross',
  silent: 'silent',
  news: 'letter',
} as const satisfies Record<string, MarkName>

export type TagKind = keyof typeof kinds

export const Tag = ({ kind, children }: { kind: TagKind; children: ComponentChildren }) => (
  <span class={`tag ${kind}`}>
    <Mark name={kinds[kind]} /> <span>{children}</span>
  </span>
)
