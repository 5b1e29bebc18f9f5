import type { Allegation, Case, Subject } from '../case/case.ts'
import { incidentOf } from '../case/incident.ts'
import type { RegisterEntry } from '../registers/entry.ts'
import { plainName } from '../registers/names.ts'
import { type Days, daysOfMonth } from '../registers/on-the-day.ts'
import { mostInDoubt } from './agreement-standing.ts'
import type { Certification } from './authority.ts'
import type { EntryRead, RegistersRead } from './registers-say.ts'
import { type SubjectRead, subjectRead } from './subject-read.ts'

/** Reads the registers for one allegation; null where none of its subjects is linked to them. Pure: `registers` is what was looked up. */
export function registersRead(kase: Case, allegation: Allegation, registers: readonly RegisterEntry[]): RegistersRead | null {
  const linked = subjectsOf(kase, allegation).flatMap(({ id, link }) => (link && (link.officer || link.agency) ? [{ id, link }] : []))
  if (linked.length === 0) return null
  const days = daysOf(kase, allegation)
  const reads = linked.map(({ id, link }) => ({ id, ...subjectRead(link, registers, days) }))
  const area = areaOf(kase.state, reads, registers)
  const used = [...reads.flatMap((one) => one.used), ...(area ? [area] : [])]
  return {
    employers: Object.fromEntries(reads.flatMap(({ id, employer }) => (employer ? [[id, employer]] : []))),
    authority: reads.find(({ authority }) => authority !== 'authorityUnknown')?.authority ?? 'authorityUnknown',
    certified: together(reads),
    agreement: mostInDoubt(reads.map(({ agreement }) => agreement)),
    conflicts: [...new Set(reads.flatMap(({ conflicts }) => conflicts))],
    fieldOffice: area?.open.name ?? null,
    entries: used.filter((one, i) => used.findIndex(({ id }) => id === one.id) === i).map(entryRead),
  }
}

/** The subjects an allegation is about; one that was found to be another is read as that one. */
export const subjectsOf = ({ subjects }: Case, allegation: Allegation): readonly Subject[] =>
  subjects
    .filter(({ id }) => allegation.subjects.includes(id))
    .map((one) => subjects.find(({ id }) => id === one.joinedTo) ?? one)
    .filter((one, i, all) => all.indexOf(one) === i)

function daysOf(kase: Case, { id }: Allegation): Days {
  const incident = incidentOf(kase)
  const on = kase.routing?.[id]?.recorded?.on ?? (incident?.exact ? incident.on : null)
  if (on) return { first: on, last: on }
  return incident && daysOfMonth(incident.on.slice(0, 7))
}

/** One who was not certified is enough for what follows from it; that they were certified must hold of each. */
function together(reads: readonly SubjectRead[]): Certification {
  if (reads.some(({ certified }) => certified === 'notCertified')) return 'notCertified'
  return reads.every(({ certified }) => certified === 'certified') ? 'certified' : 'notKnown'
}

/** The field office for the county if that is known, else for the state; none where two could be meant. */
function areaOf(state: string | null, reads: readonly SubjectRead[], registers: readonly RegisterEntry[]): RegisterEntry | undefined {
  if (!state || !reads.some(({ employer, agreement }) => employer === 'ice' || agreement)) return undefined
  const areas = registers.filter(({ register }) => register === 'areas')
  const counties = reads.flatMap(({ county }) => (county ? [plainCounty(county)] : []))
  const ofCounty = areas.filter(({ open }) => open.county && counties.includes(plainCounty(open.county)))
  const wanted = ofCounty.length > 0 ? ofCounty : areas.filter(({ open }) => !open.county)
  return new Set(wanted.map(({ open }) => open.name)).size === 1 ? wanted[0] : undefined
}

const plainCounty = (county: string): string => plainName(county).replace(/ county$/, '')

/** What was read, without lines for people to read: those stand in the register. */
const entryRead = ({ id, register, open }: RegisterEntry): EntryRead => ({
  register,
  entry: id,
  says: Object.fromEntries(Object.entries(open).filter(([name]) => readFields.includes(name))),
})

const readFields: readonly string[] = [
  ...['name', 'agencyKind', 'routeOffice', 'agency', 'agreement', 'from', 'to', 'certifiedFrom', 'certifiedTo'],
  ...['model', 'status', 'county', 'region'],
]
