import { subjectAgencies } from '../case/subject-agencies.ts'
import { authorities, certifications } from '../routing/authority.ts'
import { routeOfficeCodes } from '../routing/offices.ts'
import { type RecordedAuthority, routeCircumstances, routePlaces } from '../routing/routing.ts'
import { command, refuse } from './command.ts'

/** Says who employs the subject, under whose authority they acted, where and when: what the route of an allegation depends on. */
export const recordAuthority = command({
  name: 'record-authority',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    employer: { kind: 'choice', of: subjectAgencies },
    authority: { kind: 'choice', of: authorities },
    certified: { kind: 'choice', of: certifications },
    place: { kind: 'choice', of: routePlaces },
    on: { kind: 'date', optional: true },
    also: { kind: 'choices', of: routeCircumstances },
    conflicts: { kind: 'choices', of: routeOfficeCodes },
  },
  staleAfter: ['authorityRecorded'],
  leadsTo: 'authorityRecorded',
  moves: [],

  decide(kase, { allegations, ...recorded }, { today }) {
    if (recorded.on && recorded.on > today) return refuse('date-in-future', { on: recorded.on }, 'on')
    const same = allegations.every((id) => isSo(kase.routing?.[id]?.recorded, recorded))
    return same ? [] : [{ type: 'authorityRecorded', allegations, ...recorded }]
  },
})

/** Whether it says the same, in whatever order it was ticked or written. */
const isSo = (is: RecordedAuthority | null | undefined, said: RecordedAuthority): boolean =>
  Boolean(is) &&
  (['employer', 'authority', 'certified', 'place', 'on'] as const).every((name) => is?.[name] === said[name]) &&
  (['also', 'conflicts'] as const).every((name) => String([...(is?.[name] ?? [])].sort()) === String([...said[name]].sort()))
