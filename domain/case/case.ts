import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { RecordedEvent } from '../clocks/outside-events.ts'
import type { TollingCause } from '../clocks/rule.ts'
import type { Extension, Pause } from '../clocks/shape.ts'
import type { Sealed } from '../complaint/sealed.ts'
import type { Consent, Referral } from '../referrals/referral.ts'
import type { Routing } from '../routing/routing.ts'
import type { Silence } from '../silence/silence.ts'
import type { Mark, SubjectLink } from '../subjects/subject-facts.ts'
import type { Circumstances } from '../urgency/circumstances.ts'
import type { Urgency } from '../urgency/urgency.ts'
import type { ClockDates, Opening, RequestAsks, StartedClock } from './facts.ts'
import type { Notice } from './notices.ts'
import type { NamedOperation } from './operation.ts'
import type { ClosureReason, Outcome, Priority } from './outcomes.ts'
import type { NotedPattern } from './patterns.ts'
import type { SubjectAgency } from './subject-agencies.ts'
import { isUrgentWork, type Task } from './tasks.ts'

/** Where an allegation can stand, in the order of its life. Referral and mediation will join between triage and investigation. */
export const steps = ['triage', 'investigation', 'legalReview', 'resolution', 'closed'] as const
export type Step = (typeof steps)[number]

/** One thing complained of. It is decided and closed on its own; `step` says where it stands and carries what that step has. */
export type Allegation = { id: string; code: AllegationCode; subjects: readonly string[] } & Standing

export type Standing =
  | { step: 'triage' }
  | { step: 'investigation'; investigator: string }
  | { step: 'legalReview'; investigator: string; sentAt: string }
  | { step: 'resolution'; investigator: string | null; decision: Decision | null }
  | { step: 'closed'; investigator: string | null; decision: Decision; closedAt: string }

export type Decision = { outcome: Outcome; by: string; at: string; reasons: Sealed<'file'>; words: Sealed<'mailbox'> | null }

/** An allegation that was found to say the same as another, as it stood when it was merged into that one. */
export type MergedAllegation = { id: string; code: AllegationCode; subjects: readonly string[]; into: string; at: string; by: string }

/** An officer or unit complained of, named when known. The name opens only with the identity key. */
export type Subject = {
  id: string
  agency: SubjectAgency
  /** Null while nobody can name them; then `marks` says by what they may be known. */
  name: Sealed<'identity'> | null
  marks?: Readonly<Partial<Record<Mark, Sealed<'identity'>>>>
  /** Who they are in the registers, once somebody found them there. */
  link?: SubjectLink
  /** The subject they were found to be, until that is undone. */
  joinedTo?: string
}

/** A stretch in which a clock stands still, and why. The instants are the first of their local days; `to` null: it still lasts. */
export type ClockPause = Pause & { id: string; cause: TollingCause }

/** A running or ended limit, with its reasons and what was told about it. `metAt` null: it still runs. */
export type CaseClock = Omit<StartedClock, keyof ClockDates> &
  ClockDates & {
    metAt: string | null
    remindedAt: string | null
    overdueAt: string | null
    escalatedAt: string | null
    /** Its law turned out not to hold for this case: it counts no more. */
    lapsed?: true
    /** Not there until the first one. */
    pauses?: readonly ClockPause[]
    extensions?: readonly Extension[]
  }

/** A wish of the complainant that waits for staff, or for its 72 hours. */
export type PersonRequest = { id: string; asks: RequestAsks; madeAt: string; takesEffectAt: string; endedAt: string | null }

/** The current case: everything here follows from its facts. */
export type Case = Omit<Opening, 'sharing'> & {
  id: string
  /** How many facts it has seen: the sequence of the last one. */
  version: number
  openedAt: string
  priority: Priority | null
  declined: { reason: ClosureReason; by: string; at: string } | null
  closedAt: string | null
  sharing: Opening['sharing'] & { setAt: string; except: Sealed<'file'> | null }
  contact: { setAt: string; plan: Sealed<'identity'> | null; mail: boolean; stopped: boolean }
  withdrawnAt: string | null
  mailboxKeyVersion: number
  subjects: readonly Subject[]
  allegations: readonly Allegation[]
  /** The day it happened (YYYY-MM-DD), once staff put it on file; until then only the month stands open. */
  incidentOn?: string
  /** The operation of the register in which it happened; absent until somebody said so. */
  operation?: NamedOperation | null
  /** What is known that makes it urgent or grave; absent until something was told. */
  circumstances?: Circumstances
  /** Absent until a rule found something or somebody raised it. */
  urgency?: Urgency
  /** Absent on cases from before it was counted since when nobody acts. */
  silence?: Silence
  /** Absent until one is merged away. */
  merged?: readonly MergedAllegation[]
  /** What happened outside the office that limits count from, as it was recorded; absent while nothing was. */
  outsideEvents?: readonly RecordedEvent[]
  /** Packs it stood under before, each until another was adopted; absent while it has the one it was opened under. */
  earlierPacks?: readonly { pack: Opening['pack']; until: string }[]
  clocks: readonly CaseClock[]
  tasks: readonly Task[]
  notices: readonly Notice[]
  requests: readonly PersonRequest[]
  /** Where each allegation goes, by its id; absent on cases from before there were routes. */
  routing?: Readonly<Record<string, Routing>>
  /** What looking across cases showed; absent where nothing did. */
  patterns?: readonly NotedPattern[]
  /** Allegations sent on to other offices, and what the complainant said office by office; absent while there are none. */
  referrals?: readonly Referral[]
  consents?: readonly Consent[]
  /** How many notes and messages there are: the next one's number comes from here. */
  written: number
}

/** The case's stage is the earliest step an allegation stands at; before there is one it is triage. */
export function stageOf(kase: Pick<Case, 'declined' | 'allegations'>): Step {
  if (kase.declined) return 'closed'
  if (kase.allegations.length === 0) return 'triage'
  return steps.find((step) => kase.allegations.some((allegation) => allegation.step === step)) ?? 'closed'
}

/** Everyone who investigates a part of the case, or did until it was decided and closed. In the order of the allegations. */
export const investigatorsOf = (kase: Pick<Case, 'allegations'>): string[] => [
  ...new Set(kase.allegations.flatMap((a) => ('investigator' in a && a.investigator ? [a.investigator] : []))),
]

/** Who owes something urgent on the case in their own name now: whoever was on call when it was found, or took it over. */
export const onDutyOf = ({ tasks }: Pick<Case, 'tasks'>): string[] => [
  ...new Set(tasks.flatMap(({ kind, owner, doneAt }) => (isUrgentWork(kind) && !doneAt && 'user' in owner ? [owner.user] : []))),
]
