import { describe, expect, it } from 'vitest'
import { datesUnder } from '../../../domain/consequences/dates-under.ts'
import { readPacks } from '../../../jurisdictions/packs.ts'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { limitsOf, typesOf } from '../../support/commands.ts'
import { ground, wideGround } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

const kase = limitedByLaw()
const at = noonOn('2026-12-02')
const asked = does(kase, 'record-outside-event', { on: '2026-12-01' }, { at })

describe('recording what happened outside the office', () => {
  it('is for triage, investigators, supervisors and the head of office until the case is closed', () => {
    expect(limitsOf('record-outside-event')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['outsideEventRecorded'],
    })
  })

  it('starts the limit that counts from it, from its day and not from when it was recorded', () => {
    expect(clockOf(asked, 'c6')).toMatchObject({ rule: 'release', dueOn: '2026-12-22', metAt: null })
    expect(reasonsIn(asked, 'c6', wideGround)[0]).toBe('It counts from the day the recordings were asked for.')
  })

  it('meets the limit that waits for it, and a new request counts anew', () => {
    const released = does(asked, 'record-outside-event', { event: 'footageReleased', on: '2026-12-10' }, { at: noonOn('2026-12-11') })
    expect(clockOf(released, 'c6')).toMatchObject({ metAt: noonOn('2026-12-11') })
    const again = does(released, 'record-outside-event', { on: '2026-12-14' }, { at: noonOn('2026-12-14') })
    expect(clockOf(again, 'c7')).toMatchObject({ rule: 'release', dueOn: '2027-01-04' })
  })

  it('changes nothing when it is on record already', () => {
    expect(typesOf(tries(asked, 'record-outside-event', { on: '2026-12-01' }, { at }))).toEqual([])
  })

  it('takes no day that has not come, and nothing no rule of the case names', () => {
    expect(tries(kase, 'record-outside-event', { on: '2026-12-03' }, { at })).toMatchObject({ refused: 'date-in-future' })
    expect(tries(kase, 'record-outside-event', { event: 'chiefDecided' }, { at })).toMatchObject({ refused: 'event-without-rule' })
  })
})

describe('when the case is put under rules that count from an event on record', () => {
  const later = { ...wideGround.pack, version: '2' }
  const own = { ...wideGround.pack, clocks: wideGround.pack.clocks.map((rule) => (rule.id === 'release' ? { ...rule, id: 'sent' } : rule)) }
  const under = (of: typeof kase) => datesUnder(of, { own, pack: later }, at, ground.calendar)

  it('their limit starts from the day of the event', () => {
    const bare = { ...asked, clocks: kase.clocks }
    expect(under(bare)).toEqual([{ change: 'starts', clock: 'c6', rule: 'release', from: null, to: '2026-12-22' }])
  })

  it('unless what meets it is on record too', () => {
    const bare = {
      ...asked,
      clocks: kase.clocks,
      outsideEvents: [...(asked.outsideEvents ?? []), { event: 'footageReleased' as const, on: '2026-12-02' }],
    }
    expect(under(bare)).toEqual([])
  })
})

describe('the limits that others have', () => {
  const packs = readPacks()
  const dueAfter = (state: string, event: 'findingSentToChief', rule: string) => {
    const on = { ...ground, pack: packs.packFor({ pack: 'default' }, state) }
    return does(kase, 'record-outside-event', { event, on: '2026-12-01' }, { at, on }).clocks.find((clock) => clock.rule === rule)?.dueOn
  }

  it.each([
    ['the chief of police in D.C. begins the review within 5 working days', 'dc', 'findingSentToChief', 'dc-chief-start', '2026-12-08'],
    ['a written recommendation follows within 15 working days', 'dc', 'chiefReviewStarted', 'dc-chief-recommendation', '2026-12-22'],
    ['both sides are told it within 5 working days', 'dc', 'chiefRecommended', 'dc-chief-tell', '2026-12-08'],
    ['the chief decides within 15 working days of the answers', 'dc', 'sidesAnswered', 'dc-chief-decision', '2026-12-22'],
    ['both sides hear what was done within 10 business days', 'dc', 'chiefDecided', 'dc-chief-notice', '2026-12-15'],
    ['Colorado releases recordings within 21 days of a request', 'co', 'footageRequested', 'co-footage-release', '2026-12-22'],
  ])('%s', (_, state, event, rule, day) => {
    expect(dueAfter(state, event as 'findingSentToChief', rule)).toBe(day)
  })
})
