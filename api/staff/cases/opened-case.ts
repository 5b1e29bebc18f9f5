import type { Request } from 'express'
import type { Case, CaseClock } from '../../../domain/case/case.ts'
import type { RulePack } from '../../../domain/clocks/rule.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import { reasonsOf } from '../../../domain/consequences/reasons-of.ts'
import { type CaseKeys, openCaseKeys } from '../../../store/case-keys.ts'
import { caseFor } from '../../../store/cases/case-file.ts'
import type { CaseDocument } from '../../../store/models/case.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { type Member, membersOf } from '../../../store/users/members.ts'
import { AnswerError } from '../../web/errors.ts'
import type { Desk } from '../deps.ts'
import { memberOf } from '../session/member.ts'

/** A case that whoever is signed in may open: as much as giving a command takes. */
export type FoundCase = { id: string; kase: Case; document: CaseDocument; member: Member }

/** The same with its keys, for a command that may seal a text. */
export type KeyedCase = FoundCase & { keys: CaseKeys }

/** The same with what its pages need to speak of it. */
export type OpenedCase = FoundCase & {
  staff: readonly Member[]
  calendar: Calendar
  /** The rules it stands under, and every version of every pack. */
  pack: RulePack
  packs: readonly RulePack[]
  now: string
  /** Why a clock of it is due when it is, in sentences. */
  reasonsOf(clock: CaseClock): readonly string[]
  /** Who a fact or task names: a colleague, the complainant, the clock. */
  nameOf(id: string): string
}

/** Finds the case the address names. A case that is not theirs and one that does not exist get the same answer. */
async function foundCase({ store }: Desk, request: Request): Promise<FoundCase> {
  const member = memberOf(request)
  const id = String(request.params.id)
  const document = await caseFor(store, member, id)
  if (!document) throw new AnswerError('notFound')
  return { id, kase: document.case, document, member }
}

/** Finds it as `foundCase` does. Its keys are asked for beside it and not after it: a case that is not theirs throws before they are used. */
export async function keyedCase(desk: Desk, request: Request): Promise<KeyedCase> {
  const keys = openCaseKeys(desk.store, desk.ring, String(request.params.id))
  const [found, its] = await Promise.all([foundCase(desk, request), keys])
  return { ...found, keys: its }
}

/** Opens it for a page. Throws as finding it does. */
export async function openedCase(desk: Desk, request: Request): Promise<OpenedCase> {
  const { office: at } = memberOf(request)
  // Nearly every case is of one's own office, so who works there is asked for with the case and not after it.
  const [found, own] = await Promise.all([foundCase(desk, request), peopleOf(desk, at)])
  const [office, staff] = found.document.office === at ? own : await peopleOf(desk, found.document.office)
  const names = new Map([...staff.map((one) => [one.id, one.name] as const), ['complainant', 'Complainant'], ['clock', 'The clock']])
  const calendar = desk.calendarOf(office)
  return {
    ...found,
    staff,
    calendar,
    pack: desk.packOf(found.kase.pack),
    packs: desk.packs,
    now: desk.now(),
    reasonsOf: (clock) => reasonsOf(found.kase, clock, { packOf: desk.packOf, calendar }),
    nameOf: (of) => names.get(of) ?? 'A former colleague',
  }
}

const peopleOf = ({ store }: Desk, office: string) => Promise.all([officeById(store, office), membersOf(store, office)])
