import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../domain/complaint/complaint.ts'
import { complaintOf, problemsOf } from '../../../domain/complaint/problems.ts'
import { screens } from '../../../domain/complaint/questions.ts'

const today = '2026-11-22'
const least = {
  now: ['none'],
  about: 'sawIt',
  story: 'They took his phone.',
  state: 'co',
  reach: ['none'],
  shareName: 'never',
} as const satisfies Answers
const codes = (answers: Answers) => problemsOf(answers, today).map(({ field, code }) => `${field} ${code}`)

describe('a complaint', () => {
  it('needs six answers and nothing that says who writes', () => {
    expect(complaintOf(least, today)).toEqual({ complaint: least })
  })

  it('that is empty names every missing answer at once', () => {
    expect(codes({})).toEqual(['now missing', 'about missing', 'story missing', 'state missing', 'reach missing', 'shareName missing'])
  })

  it('needs the address of the way it may be answered by, and no other', () => {
    expect(codes({ ...least, reach: ['email', 'trusted'] })).toEqual(['email missing', 'trustedName missing', 'trustedReach missing'])
  })

  it('leaves out what was said on a way no longer taken', () => {
    expect(complaintOf({ ...least, organization: 'Clinic', phone: '5' }, today)).toEqual({ complaint: least })
  })

  it('says of a mail address or a number that it cannot be one', () => {
    expect(codes({ ...least, reach: ['email', 'phone'], email: 'pat at example', phone: 'soon' })).toEqual([
      'email notAnEmail',
      'phone notAPhone',
    ])
  })

  it('cannot have happened tomorrow, but this year or today it can', () => {
    expect(codes({ ...least, happenedOn: '2026-11-23' })).toEqual(['happenedOn future'])
    expect(codes({ ...least, happenedOn: '2027' })).toEqual(['happenedOn future'])
    for (const on of ['2026', '2026-11', '2026-11-22']) expect(codes({ ...least, happenedOn: on })).toEqual([])
  })

  it('knows no November 31', () => {
    expect(codes({ ...least, happenedOn: '2025-11-31' })).toEqual(['happenedOn notADate'])
  })

  it('cannot say that nothing is happening and that someone is hurt', () => {
    expect(codes({ ...least, now: ['none', 'hurt'], urgentPath: 'all' })).toEqual(['now alone'])
  })

  it('holds a story of 10,000 characters and not one more', () => {
    expect(codes({ ...least, story: 'a'.repeat(10_000) })).toEqual([])
    expect(problemsOf({ ...least, story: 'a'.repeat(10_001) }, today)).toEqual([{ field: 'story', code: 'tooLong', max: 10_000 }])
  })

  it('tells of up to 20 people who are held, and names the row that needs a look', () => {
    const held = { ...least, now: ['held'], urgentPath: 'all' } as const
    expect(codes({ ...held, held: Array.from({ length: 20 }, () => ({ name: 'A. B.' })) })).toEqual([])
    expect(codes({ ...held, held: Array.from({ length: 21 }, () => ({})) })).toEqual(['held tooMany'])
    expect(codes({ ...held, held: [{}, { name: 'x'.repeat(201) }] })).toEqual(['held.1.name tooLong'])
  })

  it('made of anything at all gives problems and never an error', () => {
    const names = screens.flatMap((screen) => screen.fields.map(({ name }) => name))
    const anything = fc.dictionary(fc.constantFrom(...names), fc.anything())
    fc.assert(fc.property(anything, (answers) => Array.isArray(problemsOf(answers as Answers, today))))
  })
})

describe('the questions', () => {
  it('have each name once', () => {
    const names = screens.flatMap((screen) => screen.fields.map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
  })
})
