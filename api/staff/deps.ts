import type { Request, Response } from 'express'
import type { Opening } from '../../domain/case/facts.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import type { Calendar } from '../../domain/commands/ground.ts'
import type { Ring } from '../../keys/ring.ts'
import type { Store } from '../../store/connect.ts'
import type { OutcomeWatch } from '../../store/inbox/outcome-watch.ts'
import type { OfficeDocument } from '../../store/models/office.ts'
import type { LimitFigures } from '../web/limits/limits.ts'
import type { Log } from '../web/request-log.ts'
import type { Show } from './frame.tsx'
import type { Reviewers } from './legal/reviewers.ts'
import type { AskToConfirm } from './session/step-up.ts'

/** What the staff app is made of; the entry makes it once. */
export type StaffDeps = {
  store: Store
  /** Opens what people sent. */
  ring: Ring
  outcomes: OutcomeWatch
  /** The days of an office: its zone and the days it is closed. */
  calendarOf(office: OfficeDocument): Calendar
  /** The rules a case was opened under. */
  packOf(pack: Opening['pack']): RulePack
  /** Every version of every pack. */
  packs: readonly RulePack[]
  now(): string
  log: Log
  settings: StaffAppSettings
}

export type StaffAppSettings = {
  /** Training data: every page says so. */
  demo: boolean
  /** Served over TLS: cookies are bound to it. */
  secure: boolean
  trustProxy: number
  /** How fast is too fast, where it is not what the house has found right. */
  limits?: LimitFigures
  sessionSecret: Uint8Array
  receiptSecret: Uint8Array
  /** The office's public key, pinned: a complaint taken on a call is sealed to it like any other. */
  officeKey: string
  publicUrl: string
}

/** The same with what every page needs to be sent. */
export type Desk = StaffDeps & {
  show: Show
  tokenFor(request: Request, response: Response): string
  reviewers: Reviewers
  askToConfirm: AskToConfirm
}
