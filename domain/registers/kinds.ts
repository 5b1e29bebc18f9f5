import { subjectAgencies } from '../case/subject-agencies.ts'
import { routeOfficeCodes } from '../routing/offices.ts'
import { onCallPosts } from './on-call.ts'

/** One thing a register keeps of each entry. `sealed`: it names a person, so it is kept sealed to the office and stands in no list. */
export type RegisterField = { name: string; label: string; hint?: string; optional?: true; sealed?: true } & (
  | { kind: 'text'; max: number }
  | { kind: 'lines'; max: number }
  | { kind: 'date' }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'staff' }
)

export type RegisterKind = { title: string; one: string; about: string; fields: readonly RegisterField[] }

export const agreementModels = ['taskForce', 'jailEnforcement', 'warrantService', 'other'] as const
/** `disputed`: the parties say different things, and each position is on file. `notListed`: it stood on a list once and does no more. */
export const agreementStatuses = ['inForce', 'disputed', 'suspended', 'ended', 'notListed', 'announced'] as const

const name = { name: 'name', label: 'Name', kind: 'text', max: 200 } as const
const state = { name: 'state', label: 'State', hint: 'Two letters, such as CO.', kind: 'text', max: 2, optional: true } as const
const from = { name: 'from', label: 'From', kind: 'date', optional: true } as const
const to = { name: 'to', label: 'Up to, not with', kind: 'date', optional: true } as const

/** The registers the rules read and cases name. Every entry has the days it holds for, so that a case finds what was true on its day. */
export const registerKinds = {
  agencies: {
    title: 'Agencies',
    one: 'agency',
    about: 'Agencies whose people are complained of, or to which complaints go.',
    fields: [
      name,
      { name: 'agencyKind', label: 'Kind', kind: 'choice', of: subjectAgencies },
      { name: 'parent', label: 'Part of', kind: 'text', max: 200, optional: true },
      state,
      {
        name: 'routeOffice',
        label: 'Complaints go to it as',
        hint: 'Whoever works there is never complained of to it.',
        kind: 'choice',
        of: routeOfficeCodes,
        optional: true,
      },
      { name: 'contacts', label: 'Contacts of its complaint office', kind: 'lines', max: 1000, optional: true },
      { name: 'limits', label: 'Limits it works under', hint: 'Each with its source.', kind: 'lines', max: 2000, optional: true },
      from,
      to,
    ],
  },
  officers: {
    title: 'Officers',
    one: 'officer',
    about: 'Who employs an officer, and from when to when they held delegated authority. Names are sealed.',
    fields: [
      { ...name, sealed: true },
      { name: 'badge', label: 'Badge', kind: 'text', max: 100, optional: true, sealed: true },
      { name: 'agency', label: 'Employed by', kind: 'text', max: 200 },
      from,
      to,
      { name: 'agreement', label: 'Agreement the authority rests on', kind: 'text', max: 200, optional: true },
      { name: 'certifiedFrom', label: 'Certified from', kind: 'date', optional: true },
      { name: 'certifiedTo', label: 'Certified up to, not with', hint: 'Initially two years.', kind: 'date', optional: true },
    ],
  },
  agreements: {
    title: 'Agreements',
    one: 'agreement',
    about: 'Agreements between local agencies and federal ones, who says what about a disputed one, and since when.',
    fields: [
      name,
      { name: 'parties', label: 'Parties', hint: 'One a line.', kind: 'lines', max: 1000 },
      { name: 'model', label: 'Model', kind: 'choice', of: agreementModels },
      { name: 'status', label: 'Status', kind: 'choice', of: agreementStatuses },
      {
        name: 'positions',
        label: 'What each party says',
        hint: 'For a disputed one: a line for each party, with the day and the document.',
        kind: 'lines',
        max: 4000,
        optional: true,
      },
      state,
      { name: 'county', label: 'County', kind: 'text', max: 100, optional: true },
      from,
      to,
      { name: 'listed', label: 'On which lists it stood', kind: 'text', max: 200, optional: true },
    ],
  },
  operations: {
    title: 'Operations',
    one: 'operation',
    about: 'Operations that several complaints can be about.',
    fields: [
      name,
      { name: 'agencies', label: 'Agencies that took part', hint: 'One a line.', kind: 'lines', max: 2000 },
      state,
      { name: 'place', label: 'Place', kind: 'text', max: 200, optional: true },
      { ...from, optional: undefined, label: 'First day' },
      to,
      { name: 'basis', label: 'Legal basis and agreement', kind: 'lines', max: 1000, optional: true },
    ],
  },
  onCall: {
    title: 'On call',
    one: 'on-call entry',
    about: 'Who holds a post on which days. Posts are lists, not roles.',
    fields: [
      { name: 'post', label: 'Post', kind: 'choice', of: onCallPosts },
      { name: 'person', label: 'Who', kind: 'staff' },
      { ...from, optional: undefined },
      to,
    ],
  },
  areas: {
    title: 'ICE field offices',
    one: 'area',
    about: 'Which ICE field office answers for which state or county.',
    fields: [
      { ...name, label: 'Field office' },
      { name: 'region', label: 'State', kind: 'text', max: 100 },
      { name: 'county', label: 'County', hint: 'Empty for the whole state.', kind: 'text', max: 100, optional: true },
      { name: 'notes', label: 'Notes', kind: 'lines', max: 1000, optional: true },
    ],
  },
} as const satisfies Readonly<Record<string, { [K in keyof RegisterKind]: unknown }>>

export type RegisterName = keyof typeof registerKinds
export const registerNames = Object.keys(registerKinds) as readonly RegisterName[]
export const registerOf = (name: RegisterName): RegisterKind => registerKinds[name] as unknown as RegisterKind
export const isRegister = (name: string): name is RegisterName => Object.hasOwn(registerKinds, name)
