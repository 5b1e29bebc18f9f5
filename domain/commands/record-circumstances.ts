import { circumstances, datedCircumstances } from '../urgency/circumstances.ts'
import { allReasons, command, refuse } from './command.ts'

/**
 * Puts on record what is known of the things that make a case urgent or grave: yes, no, or not known any more. What is not answered
 * stays as it was. The rules of urgency look at it at once.
 */
export const recordCircumstances = command({
  name: 'record-circumstances',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    answers: { kind: 'answers', of: circumstances },
    heldNow: { kind: 'date', optional: true },
    moveExpected: { kind: 'date', optional: true },
    evidenceAtRisk: { kind: 'date', optional: true },
    source: { kind: 'text', seal: 'file', max: 2000, optional: true },
  },
  staleAfter: ['circumstancesRecorded'],
  leadsTo: 'circumstancesRecorded',
  moves: [],

  decide(kase, { answers, source, ...dates }, { today }) {
    const days = Object.fromEntries(datedCircumstances.flatMap((name) => (dates[name] === null ? [] : [[name, dates[name] as string]])))
    const undated = datedCircumstances.filter(
      (name) => dates[name] !== null && (answers[name] ?? kase.circumstances?.[name]?.answer) !== 'yes',
    )
    const refusal = allReasons(
      dates.heldNow !== null && dates.heldNow > today && refuse('held-since-the-future', null, 'heldNow'),
      ...undated.map((circumstance) => refuse('day-without-yes', { circumstance }, circumstance)),
    )
    if (refusal) return refusal
    const said = { ...Object.fromEntries(Object.keys(days).map((name) => [name, 'yes' as const])), ...answers }
    const news = circumstances.filter((name) => {
      const [is, was] = [said[name], kase.circumstances?.[name]]
      const on = (days as Partial<Record<string, string>>)[name] ?? null
      return is !== undefined && (is !== was?.answer || (on !== null && on !== was.on))
    })
    if (news.length === 0) return []
    const kept = (all: object) => Object.fromEntries(Object.entries(all).filter(([name]) => (news as readonly string[]).includes(name)))
    return [{ type: 'circumstancesRecorded', answers: kept(said), days: kept(days), source }]
  },
})
