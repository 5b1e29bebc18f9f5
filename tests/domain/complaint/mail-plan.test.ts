import { describe, expect, it } from 'vitest'
import { mailPlanOf } from '../../../domain/complaint/mail-plan.ts'

describe('what mail needs of a contact plan', () => {
  it('is the address, the chosen words and the safe hours', () => {
    const plan = {
      email: 'sam@example.org',
      mailWords: 'note',
      goodDays: ['friday', 'monday'],
      goodHours: ['evening'],
      phone: '303 555 0142',
    }
    expect(mailPlanOf(plan)).toEqual({ email: 'sam@example.org', words: 'note', goodDays: ['monday', 'friday'], goodHours: ['evening'] })
  })

  it('is the usual words and any hour where nothing was chosen', () => {
    expect(mailPlanOf({ email: 'sam@example.org' })).toEqual({ email: 'sam@example.org', words: 'news', goodDays: [], goodHours: [] })
  })

  it.each([null, undefined, 'sam@example.org', 7, {}, { email: '' }, { email: ['sam@example.org'] }])('has no address in %j', (plan) =>
    expect(mailPlanOf(plan).email).toBeNull(),
  )

  it('takes no word that is not on the list', () => {
    expect(mailPlanOf({ email: 'sam@example.org', mailWords: 'Your complaint was decided' }).words).toBe('news')
  })

  it('never reads hours it does not know as any hour', () => {
    expect(mailPlanOf({ email: 'sam@example.org', goodHours: ['at night'] }).email).toBeNull()
    expect(mailPlanOf({ email: 'sam@example.org', goodDays: 'mondays' }).email).toBeNull()
    expect(mailPlanOf({ email: 'sam@example.org', goodHours: ['at night', 'morning'] })).toMatchObject({
      email: 'sam@example.org',
      goodHours: ['morning'],
    })
  })
})
