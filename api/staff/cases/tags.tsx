import type { Step } from '../../../domain/case/case.ts'
import type { Priority } from '../../../domain/case/outcomes.ts'
import { Tag } from '../../web/components/tag.tsx'
import { priorityNames, stageNames } from '../words/case-words.ts'

const priorityKinds = { P0: 'p0', P1: 'p1', P2: 'p2', P3: 'p3' } as const

export const PriorityTag = ({ priority }: { priority: Priority }) => <Tag kind={priorityKinds[priority]}>{priorityNames[priority]}</Tag>

export const StageTag = ({ stage }: { stage: Step }) => <Tag kind="stage">{stageNames[stage]}</Tag>
