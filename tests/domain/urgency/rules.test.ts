import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { withConsequences } from '../../../domain/consequences/consequences.ts'
import { decideInstant, dueInstants } from '../../../domain/consequences/due-instants.ts'
import { urgentActions } from '../../../domain/urgency/actions.ts'
import { urgencyRuleIds } from '../../../domain/urgency/rule.ts'
import { urgencyRules } from '../../../domain/urgency/rules.ts'
import { accepted, factsAfter, happens, hoursLater, newComplaint } from '../../support/cases.ts'
import { ground } from '../../support/office.ts'
import { found, known, owed } from '../../support/urgent-cases.ts'

const says = (kase: Case) => ({ rules: found(kase), priority: kase.priority, owed: owed(kase) })
const pattern = (name: 'operationCluster' | 'repeatSubject') =>
  happens(newComplaint(), { type: 'patternNoted', id: 'p1', pattern: name, cases: ['case-2', 'case-3'] }, { by: 'job' })

/** A complaint from somebody whose window to file elsewhere closes so many days after it came in, warned of as the packs do. */
function withWindow(days: number): Case {
  const rule = {
    ...(ground.pack.clocks[0] as (typeof ground.pack.clocks)[number]),
    id: 'claim-notice',
    kind: 'filingWindow' as const,
    owner: 'complainant' as const,
    metBy: [],
    trigger: 'complaintAcknowledged',
    length: days,
    unit: 'calendarDays' as const,
  }
  const pack = { ...ground.pack, clocks: [...ground.pack.clocks, rule] }
  const started = happensUnder(newComplaint(), pack)
  const due = dueInstants(started).find(({ fact }) => fact.type === 'clockReminded' && fact.clock === started.clocks.at(-1)?.id)
  return due && due.at <= hoursLater(2)
    ? (evolveAll(started, decideInstant(started, due, { ...ground, pack }), started.id) as Case)
    : started
}
const happensUnder = (kase: Case, pack: typeof ground.pack): Case =>
  evolveAll(
    kase,
    withConsequences(kase, [{ type: 'complaintAcknowledged', at: hoursLater(1), by: 'triage-1' }], { ...ground, pack }),
    kase.id,
  ) as Case

describe('how urgent a case is', () => {
  it('U1: somebody may die of an illness or injury, or hurt themselves: speak to them at once, and call for help within 15 minutes', () => {
    const help = ['firstContact in 15 min by supervisor', 'emergencyCall in 15 min by supervisor']
    const later = ['detentionMedical in 60 min by supervisor', 'counsel in 60 min by supervisor']
    expect(says(newComplaint({ now: ['hurt'] }))).toEqual({ rules: ['U1'], priority: 'P0', owed: [...help, ...later] })
    expect(says(newComplaint({ now: ['selfHarm'] })).rules).toEqual(['U1'])
  })

  it('U2: a minor is in custody alone: child welfare and counsel within the hour, and the 72-hour clock is watched', () => {
    expect(says(newComplaint({ now: ['childAlone'] }))).toEqual({
      rules: ['U2'],
      priority: 'P0',
      owed: [
        'firstContact in 15 min by supervisor',
        'childWelfare in 60 min by supervisor',
        'counsel in 60 min by supervisor',
        'watchHolding in 4320 min by supervisor',
      ],
    })
  })

  it('U3: they say he is to be deported within 72 hours: counsel in one hour, preservation in two, look again every four', () => {
    const soon = known(newComplaint(), { answers: { moveExpected: 'yes' }, days: { moveExpected: '2026-11-25' } })
    expect(says(soon)).toEqual({
      rules: ['U3'],
      priority: 'P0',
      owed: [
        'firstContact in 30 min by supervisor',
        'counsel in 60 min by supervisor',
        'preservation in 120 min by supervisor',
        'recheckMove in 240 min by supervisor',
      ],
    })
  })

  it('U3 waits for a transfer that is weeks off, and speaks by itself 72 hours before its day', () => {
    const far = known(newComplaint(), { answers: { moveExpected: 'yes' }, days: { moveExpected: '2026-12-20' } })
    expect(found(far)).toEqual([])
    const due = dueInstants(far).find(({ fact }) => fact.type === 'dateCameNear')
    expect(due?.at.slice(0, 10)).toBe('2026-12-17')
    const near = due && evolveAll(far, decideInstant(far, due, ground), far.id)
    expect(near && found(near)).toEqual(['U3'])
    expect(near && dueInstants(near).some(({ fact }) => fact.type === 'dateCameNear')).toBe(false)
  })

  it('U3 takes a transfer nobody knows the day of as one that is near', () => {
    expect(found(newComplaint({ now: ['moving'] }))).toEqual(['U3'])
  })

  it('U4: held for more than 48 hours, or nobody knows where: find them within four hours', () => {
    const held = known(newComplaint(), { answers: { heldNow: 'yes' }, days: { heldNow: '2026-11-20' } })
    const limits = ['firstContact in 60 min by supervisor', 'locate in 240 min by supervisor', 'counsel in 240 min by supervisor']
    expect(says(held)).toEqual({ rules: ['U4'], priority: 'P0', owed: limits })
    expect(found(newComplaint({ now: ['missing'] }))).toEqual(['U4'])
  })

  it('U4 waits while somebody was taken only today, and speaks by itself when 48 hours are over', () => {
    const today = known(newComplaint(), { answers: { heldNow: 'yes' }, days: { heldNow: '2026-11-23' } })
    expect(found(today)).toEqual([])
    expect(dueInstants(today).find(({ fact }) => fact.type === 'dateCameNear')?.at).toBe('2026-11-25T00:00:01.000Z')
  })

  it('U5: the raid goes on, or somebody is being stalked: a safety plan within the hour', () => {
    expect(says(newComplaint({ now: ['danger'] }))).toEqual({
      rules: ['U5'],
      priority: 'P0',
      owed: ['firstContact in 15 min by supervisor', 'safetyPlan in 60 min by supervisor'],
    })
  })

  it('U6: sexual abuse: an evidence kit is offered within 24 hours, and the facility’s decision is watched for five days', () => {
    const kase = newComplaint({ kinds: ['sexual'] })
    expect(says(kase)).toMatchObject({ rules: ['U6'], priority: 'P0' })
    expect(owed(kase).slice(0, 2)).toEqual(['firstContact in 60 min by supervisor', 'evidenceKit in 1440 min by supervisor'])
    expect(kase.clocks.find((clock) => clock.rule === 'watchFacility')?.dueOn).toBe('2026-11-28')
    expect(found(accepted(['F5']))).toEqual(['U6'])
  })

  it('U7: somebody died or was gravely hurt by force: scene, footage and prosecutor within two hours', () => {
    const limits = ['firstContact in 60 min by supervisor', 'preservation in 120 min by supervisor', 'prosecutor in 120 min by supervisor']
    expect(says(newComplaint({ now: ['died'] }))).toEqual({ rules: ['U7'], priority: 'P0', owed: limits })
  })

  it('U8: the store writes over its video: the hold goes out within 24 hours, or before half of the time left is gone', () => {
    const sometime = known(newComplaint(), { answers: { evidenceAtRisk: 'yes' } })
    const limits = ['firstContact in 240 min by supervisor', 'hold in 1440 min by supervisor']
    expect(says(sometime)).toEqual({ rules: ['U8'], priority: 'P1', owed: limits })
    const tomorrow = known(newComplaint(), { answers: { evidenceAtRisk: 'yes' }, days: { evidenceAtRisk: '2026-11-24' } })
    expect(owed(tomorrow).at(-1)).toBe('hold in 210 min by supervisor')
    expect(tomorrow.clocks.at(-1)?.why).toContain('Half of the time until the evidence is gone comes first.')
  })

  it('U9: they came to her door after she complained: a protective step within 24 hours', () => {
    expect(says(known(newComplaint(), { answers: { retaliation: 'yes' } }))).toEqual({
      rules: ['U9'],
      priority: 'P1',
      owed: ['firstContact in 240 min by supervisor', 'protectiveStep in 1440 min by supervisor'],
    })
  })

  it('U10: less than 14 days are left to file elsewhere: a dated notice within one working day', () => {
    const kase = withWindow(10)
    expect(says(kase)).toMatchObject({ rules: ['U10'], priority: 'P1' })
    expect(
      kase.clocks.filter(({ rule }) => ['firstContact', 'datedNotice'].includes(rule)).map(({ dueOn, owner }) => [dueOn, owner]),
    ).toEqual([
      ['2026-11-24', { role: 'triage' }],
      ['2026-11-24', { role: 'triage' }],
    ])
    expect(found(withWindow(60))).toEqual([])
  })

  it('U11: three complaints about one operation in 72 hours: they are gathered and the committee told within 24 hours', () => {
    const limits = ['firstContact in 240 min by supervisor', 'cluster in 1440 min by supervisor']
    expect(says(pattern('operationCluster'))).toEqual({ rules: ['U11'], priority: 'P1', owed: limits })
  })

  it('U12: the third complaint about one officer in a year: somebody looks at the officer, within ten working days', () => {
    const kase = pattern('repeatSubject')
    expect(says(kase)).toMatchObject({ rules: ['U12'], priority: 'P2' })
    expect(kase.clocks.slice(-2).map(({ rule, dueOn, owner }) => [rule, dueOn, owner])).toEqual([
      ['firstContact', '2026-12-01', { role: 'lead' }],
      ['earlyIntervention', '2026-12-08', { role: 'lead' }],
    ])
  })

  it('U13: a vulnerable person, and what happened is grave: a plan within three working days', () => {
    expect(found(newComplaint({ kinds: ['vulnerable'] }))).toEqual([])
    expect(found(accepted(['B4'], { kinds: ['vulnerable'] }))).toEqual([])
    const kase = accepted(['F1'], { kinds: ['vulnerable'] })
    expect(says(kase)).toMatchObject({ rules: ['U13'], priority: 'P1' })
    expect(kase.clocks.at(-1)).toMatchObject({ rule: 'carePlan', dueOn: '2026-11-27' })
  })

  it('U14: it happened on tribal land: the tribal liaison is reached within one working day', () => {
    expect(says(newComplaint({ kinds: ['tribal'] }))).toMatchObject({ rules: ['U14'], priority: 'P1' })
    expect(newComplaint({ kinds: ['tribal'] }).clocks.at(-1)).toMatchObject({ rule: 'tribalLiaison', dueOn: '2026-11-24' })
    expect(found(accepted(['T2']))).toEqual(['U14'])
  })

  it('U15: everything else takes its turn by how grave it is, with the limits every complaint has', () => {
    expect(says(newComplaint())).toEqual({ rules: [], priority: null, owed: [] })
    expect(says(accepted(['F1']))).toEqual({ rules: [], priority: 'P1', owed: [] })
    const slow = happens(newComplaint(), { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P3' })
    expect(says(slow)).toEqual({ rules: ['U15'], priority: 'P1', owed: [] })
  })
})

describe('when several rules speak', () => {
  it('all are on record with what fired them, and the fastest decides priority and first contact', () => {
    const kase = newComplaint({ now: ['danger', 'missing'], kinds: ['tribal'] })
    expect(says(kase)).toMatchObject({ rules: ['U5', 'U4', 'U14'], priority: 'P0' })
    const contacts = kase.clocks.filter((clock) => clock.rule === 'firstContact')
    expect(contacts.map(({ dueAt }) => dueAt)).toEqual(['2026-11-23T16:15:00.000Z'])
    expect(kase.urgency?.findings.map(({ causes }) => causes.map(({ of }) => of))).toEqual([
      ['continuingDanger'],
      ['locationUnknown'],
      ['tribalLandOrId'],
    ])
  })

  it('nothing is found twice for the same thing, and again for something new', () => {
    const once = newComplaint({ now: ['hurt'] })
    const again = known(once, { answers: { minorInvolved: 'yes' } })
    expect(found(again)).toEqual(['U1'])
    expect(found(known(again, { answers: { selfHarmRisk: 'yes' } }))).toEqual(['U1', 'U1'])
  })

  it('not known is not yes, and silence is neither', () => {
    expect(found(known(newComplaint(), { answers: { minorAlone: 'unknown', retaliation: 'no' } }))).toEqual([])
  })

  it('whoever owes the first word has a mail at once, and a task', () => {
    const kase = newComplaint({ now: ['danger'] })
    expect(kase.notices.filter(({ kind }) => kind === 'urgent').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['supervisor-1', 'supervisor-2']),
    )
    expect(kase.tasks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['firstContact', 'urgentAction', 'confirmUrgency']))
  })

  it('what is not met goes up: reminder, supervisors, and the head of the office after as much time again', () => {
    const kase = newComplaint({ now: ['danger'] })
    const contact = kase.clocks.find((clock) => clock.rule === 'firstContact')
    expect(contact).toMatchObject({ dueAt: '2026-11-23T16:15:00.000Z', escalateAt: '2026-11-23T16:30:00.000Z' })
    const late = factsAfter(kase, { type: 'clockEscalated', clock: contact?.id ?? '' }).filter(({ type }) => type === 'noticeQueued')
    expect(late).toMatchObject([{ kind: 'overdueToLead', to: 'lead-1' }])
  })
})

describe('the table of rules', () => {
  it('has every rule but the rest once, in order, and uses every urgent step', () => {
    expect([...urgencyRules.map(({ id }) => id), 'U15']).toEqual(urgencyRuleIds)
    const used = new Set(urgencyRules.flatMap(({ actions }) => actions.map(({ action }) => action)))
    expect(urgentActions.filter((action) => !used.has(action))).toEqual([])
  })
})
