import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../domain/complaint/complaint.ts'
import { screenBeside, visibleAnswers, visibleScreens } from '../../../domain/complaint/visible.ts'

const slugs = (answers: Answers) => visibleScreens(answers).map(({ slug }) => slug)

describe('which questions are asked', () => {
  it('an anonymous complaint is nine questions', () => {
    expect(slugs({ now: ['none'], reach: ['none'] })).toEqual([
      'now',
      'about',
      'story',
      'kinds',
      'when',
      'where',
      'officers',
      'reach',
      'share',
    ])
  })

  it('someone in danger is shown first whom to call', () => {
    expect(slugs({ now: ['hurt'] })).toContain('urgent')
    expect(slugs({ now: ['hurt'] })).not.toContain('held')
  })

  it('someone who is held, missing or about to be moved is asked about', () => {
    for (const what of ['held', 'missing', 'moving'] as const) expect(slugs({ now: [what] })).toContain('held')
  })

  it('a short urgent complaint asks only what cannot wait', () => {
    expect(slugs({ now: ['held'], urgentPath: 'short', reach: ['phone'] })).toEqual([
      'now',
      'urgent',
      'held',
      'story',
      'where',
      'reach',
      'contact',
      'share',
    ])
  })

  it('who writes for another person is asked for permission, who helps as their work for their organization', () => {
    expect(slugs({ now: ['none'], about: 'knows' })).toContain('permission')
    expect(slugs({ now: ['none'], about: 'helper' })).toContain('organization')
    expect(slugs({ now: ['none'], about: 'me' })).not.toContain('permission')
  })

  it('a short complaint forgets about the urgency when nothing is happening any more', () => {
    expect(slugs({ now: ['none'], urgentPath: 'short' })).toContain('kinds')
  })
})

describe('a changed answer', () => {
  const plan = { now: ['none'], reach: ['email'], email: 'a@example.org', phone: '303 555 0142' } as const satisfies Answers

  it('hides what no longer applies', () => {
    expect(visibleAnswers({ ...plan, reach: ['none'] })).toEqual({ now: ['none'], reach: ['none'] })
  })

  it('brings it back when it is changed back', () => {
    expect(visibleAnswers(plan)).toEqual({ now: ['none'], reach: ['email'], email: 'a@example.org' })
  })
})

describe('the way through', () => {
  it('leads from each question to the next that is asked, and back', () => {
    expect(screenBeside('now', { now: ['none'] }, 1)).toBe('about')
    expect(screenBeside('story', { now: ['none'], about: 'helper' }, -1)).toBe('organization')
    expect(screenBeside('share', { now: ['none'] }, 1)).toBeNull()
    expect(screenBeside('now', { now: ['none'] }, -1)).toBeNull()
  })

  it('goes on from a question that is no longer asked', () => {
    expect(screenBeside('held', { now: ['none'] }, 1)).toBe('about')
  })
})
