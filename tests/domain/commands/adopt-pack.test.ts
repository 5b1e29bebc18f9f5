import { describe, expect, it } from 'vitest'
import { differenceUnder, shownAs } from '../../../domain/consequences/difference.ts'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { hoursLater } from '../../support/cases.ts'
import { factsOf, limitsOf, typesOf } from '../../support/commands.ts'
import { wideGround, widePack2 } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

const kase = limitedByLaw()
const adopted = does(kase, 'adopt-pack', {})
const difference = (at = hoursLater(5)) => differenceUnder(kase, { own: wideGround.pack, pack: widePack2 }, at, wideGround.calendar)

describe('putting a case under other rules', () => {
  it('is for supervisors, legal reviewers and the head of office until the case is closed, once from a page', () => {
    expect(limitsOf('adopt-pack')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'legal', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['packAdopted'],
    })
  })

  it('names the version that holds now and the one that held, and puts each change of a limit on record', () => {
    const facts = factsOf(tries(kase, 'adopt-pack', {}))
    expect(facts[0]).toMatchObject({
      type: 'packAdopted',
      pack: { id: 'tests', version: '2' },
      instead: { id: 'tests', version: '1' },
    })
    expect(facts.slice(1).map(({ type }) => type)).toEqual(['clockRecounted', 'clockLapsed', 'clockStarted'])
    expect(adopted.pack).toEqual({ id: 'tests', version: '2' })
    expect(adopted.earlierPacks).toEqual([{ pack: { id: 'tests', version: '1' }, until: hoursLater(5) }])
  })

  it('moves the dates that the new law sets otherwise, starts what it asks for besides and ends what it does not know', () => {
    expect(clockOf(adopted, 'c3')).toMatchObject({ rule: 'by-law', dueOn: '2027-02-21', metAt: null })
    expect(clockOf(adopted, 'c5')).toMatchObject({ rule: 'footage', lapsed: true, dueOn: '2026-12-01' })
    expect(clockOf(adopted, 'c6')).toMatchObject({ rule: 'report', dueOn: '2026-12-23', metAt: null })
    expect(clockOf(adopted, 'c4')).toEqual(clockOf(kase, 'c4'))
  })

  it('says in the reasons of each date by which rules, since when and in place of which', () => {
    const sentence = 'By rule pack tests, version 2, adopted for this case on Mon, Nov 23, 2026 in place of tests, version 1.'
    expect(['c3', 'c6'].map((id) => reasonsIn(adopted, id, wideGround).at(-1))).toEqual([sentence, sentence])
    const paused = does(adopted, 'pause-clock', { to: '2026-11-25' }, { at: noonOn('2026-11-25') })
    expect(clockOf(paused, 'c3')).toMatchObject({ dueOn: '2027-02-22' })
    expect(reasonsIn(paused, 'c3', wideGround).at(-1)).toBe(sentence)
    expect(reasonsIn(paused, 'c4', wideGround)).not.toContain(sentence)
  })

  it('keeps the pauses and the further time that a limit has had', () => {
    const extended = does(does(kase, 'pause-clock', { to: '2026-11-25' }, { at: noonOn('2026-11-25') }), 'extend-clock', {})
    const after = does(extended, 'adopt-pack', {}, { at: noonOn('2026-11-26') })
    expect(clockOf(after)).toMatchObject({ dueOn: '2027-03-24', pauses: [{ id: 'p1' }], extensions: [{ length: 30 }] })
  })

  it('lets no limit stand still for a cause that the new law does not know', () => {
    const strict = { ...widePack2, clocks: widePack2.clocks.map((rule) => ({ ...rule, tollingCauses: [] })) }
    const paused = does(kase, 'pause-clock', {}, { at: noonOn('2026-11-25') })
    const on = { ...wideGround, packs: [wideGround.pack, strict] }
    const verdict = tries(paused, 'adopt-pack', {}, { at: noonOn('2026-11-28'), on })
    expect(typesOf(verdict)).toEqual(['packAdopted', 'clockResumed', 'clockRecounted', 'clockLapsed', 'clockStarted'])
    // Four paused days after the day of receipt; the day of the adoption counts again.
    expect(clockOf(does(paused, 'adopt-pack', {}, { at: noonOn('2026-11-28'), on }))).toMatchObject({ dueOn: '2027-02-25' })
  })

  it('tells with the limit whether the new law made a promise of the office a limit', () => {
    const strict = {
      ...widePack2,
      clocks: widePack2.clocks.map((rule) => (rule.id === 'triage' ? { ...rule, kind: 'statutory' as const } : rule)),
    }
    const on = { ...wideGround, packs: [wideGround.pack, strict] }
    expect(clockOf(does(kase, 'adopt-pack', {}, { on }), 'c2')).toMatchObject({ kind: 'statutory', dueOn: clockOf(kase, 'c2')?.dueOn })
  })

  it('keeps work that belonged to a limit the new law does not know, only without a date', () => {
    const without = { ...widePack2, clocks: widePack2.clocks.filter(({ id }) => id !== 'triage') }
    const after = does(kase, 'adopt-pack', {}, { on: { ...wideGround, packs: [wideGround.pack, without] } })
    expect(clockOf(after, 'c2')).toMatchObject({ lapsed: true })
    expect(after.tasks.find(({ kind }) => kind === 'triage')).toMatchObject({ dueAt: null, doneAt: null })
  })

  it('decides everything later by the rules it adopted, and may be taken back', () => {
    const back = does(adopted, 'adopt-pack', { pack: 'tests 1' }, { at: hoursLater(6) })
    expect(back.pack).toEqual({ id: 'tests', version: '1' })
    expect(clockOf(back, 'c3')).toMatchObject({ dueOn: '2027-01-22' })
    expect(clockOf(back, 'c6')).toMatchObject({ lapsed: true })
    expect(back.clocks.at(-1)).toMatchObject({ id: 'c7', rule: 'footage', dueOn: '2026-12-01' })
  })

  it('owes nothing anew that was done', () => {
    const accepted = does(kase, 'accept-complaint', {}, { by: 'triage-1' })
    const screened = widePack2.clocks.map((rule) => (rule.id === 'triage' ? { ...rule, id: 'screen' } : rule))
    const on = { ...wideGround, packs: [wideGround.pack, { ...widePack2, clocks: screened }] }
    const after = does(accepted, 'adopt-pack', {}, { on })
    expect(after.clocks.filter(({ rule }) => rule === 'screen')).toEqual([])
  })

  it('is refused for a version nobody knows, and where nothing would change', () => {
    expect(tries(kase, 'adopt-pack', { pack: 'tests 9' })).toEqual({ refused: 'no-such-pack' })
    expect(tries(kase, 'adopt-pack', { pack: 'tests 1' })).toEqual({ refused: 'pack-changes-nothing' })
  })

  it('is refused when what would change is no longer what the page showed', () => {
    const shown = shownAs(difference())
    expect(typesOf(tries(kase, 'adopt-pack', { shown }))[0]).toBe('packAdopted')
    const dated = does(kase, 'correct-incident-date', { on: '2026-11-20' })
    const footageToo = tries(dated, 'adopt-pack', { shown })
    expect(footageToo).toEqual({ refused: 'difference-changed' })
  })
})
