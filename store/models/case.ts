import { Schema } from 'mongoose'
import type { Case, Step } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { Priority } from '../../domain/case/outcomes.ts'
import type { TaskKind } from '../../domain/case/tasks.ts'

/** The current case and, beside it, what lists look for. Written only by the transaction of `applyNext`, guarded by `version`. */
export type CaseDocument = {
  _id: string
  version: number
  reference: string
  alias: string
  office: string
  stage: Step
  priority: Priority | null
  receivedAt: string
  closedAt: string | null
  lookup: string
  investigators: string[]
  /** Who owes something urgent in their own name; not there on cases from before on-call lists were read. */
  onDuty?: string[]
  allegationSteps: Step[]
  /** The nearest limit that still runs; null when none does. */
  nearest: { rule: string; dueAt: string; dueOn: string } | null
  /** Since when nobody has acted on it or on a part of it, once somebody heard of that. Absent on cases from before it was kept here. */
  silentSince?: string | null
  /** The next instant at which something follows by itself. */
  nextDueAt: string | null
  /** Due instants held because deciding them failed by our bug. */
  heldInstants: { id: string; tries: number; errorClass: string; requestId: string; at: string; held: boolean }[]
  /** The complainant's own commands that were refused; a forged one is not theirs and is not here. */
  personRefusals: { at: string; command: string; code: string }[]
  lastFactAt: string
  /** The last link of the chain of facts. */
  chainHead: string
  case: Case
  shape: number
}

const mixed = Schema.Types.Mixed
const text = { type: String, required: true } as const

export const caseSchema = new Schema<CaseDocument>(
  {
    _id: text,
    version: { type: Number, required: true },
    reference: text,
    alias: text,
    office: text,
    stage: text,
    priority: { type: String, default: null },
    receivedAt: text,
    closedAt: { type: String, default: null },
    lookup: text,
    investigators: [String],
    onDuty: { type: [String], default: undefined } as never,
    allegationSteps: [String],
    nearest: { type: mixed, default: null },
    silentSince: { type: String, default: null },
    nextDueAt: { type: String, default: null },
    heldInstants: { type: mixed, default: [] },
    personRefusals: { type: mixed, default: [] },
    lastFactAt: text,
    chainHead: text,
    case: { type: mixed, required: true },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
caseSchema.index({ office: 1, stage: 1, receivedAt: 1 })
caseSchema.index({ investigators: 1, stage: 1 })
caseSchema.index({ onDuty: 1 })
caseSchema.index({ reference: 1 })
caseSchema.index({ nextDueAt: 1 })
caseSchema.index({ office: 1, silentSince: 1 }, { partialFilterExpression: { silentSince: { $type: 'string' } } })
caseSchema.index({ alias: 1 })

/** One fact, chained to the one before it. `_id` is case and sequence; a document's facts are told apart by their position. */
export type FactDocument = {
  _id: string
  caseId: string
  sequence: number
  inboxId: string
  position: number
  fact: Fact
  /** A digest of the fact that does not let its content be guessed, and the chain up to here. */
  commitment: string
  link: string
  shape: number
}

export const factSchema = new Schema<FactDocument>(
  {
    _id: text,
    caseId: text,
    sequence: { type: Number, required: true },
    inboxId: text,
    position: { type: Number, required: true },
    fact: { type: mixed, required: true },
    commitment: text,
    link: text,
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
factSchema.index({ caseId: 1, sequence: 1 }, { unique: true })
factSchema.index({ inboxId: 1, position: 1 }, { unique: true })

/** A task as work lists read it: a copy of the case's own, in the same transaction. */
export type TaskDocument = {
  _id: string
  caseId: string
  task: string
  kind: TaskKind
  office: string
  role: string | null
  user: string | null
  openedAt: string
  dueAt: string | null
  doneAt: string | null
  reference: string
  stage: Step
  priority: Priority | null
  shape: number
}

export const taskSchema = new Schema<TaskDocument>(
  {
    _id: text,
    caseId: text,
    task: text,
    kind: text,
    office: text,
    role: { type: String, default: null },
    user: { type: String, default: null },
    openedAt: text,
    dueAt: { type: String, default: null },
    doneAt: { type: String, default: null },
    reference: text,
    stage: text,
    priority: { type: String, default: null },
    shape: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false },
)
taskSchema.index({ user: 1, dueAt: 1 }, { partialFilterExpression: { doneAt: null } })
taskSchema.index({ office: 1, role: 1, dueAt: 1 }, { partialFilterExpression: { doneAt: null } })
taskSchema.index({ caseId: 1 })
