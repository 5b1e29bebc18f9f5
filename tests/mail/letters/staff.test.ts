import { describe, expect, it } from 'vitest'
import { noticeKinds } from '../../../domain/case/notices.ts'
import { isToComplainant, letterToStaff, type StaffNotice } from '../../../mail/letters/index.ts'
import type { Work } from '../../../mail/letters/work.ts'

const work: Work = {
  task: 'triage',
  rule: { name: 'Accept the complaint or close it with a reason', length: 7, unit: 'workingDays' },
  due: { on: '2026-11-25' },
  todayOn: '2026-11-24',
  zone: 'America/Denver',
  link: 'https://staff.example.gov/cases/0f3a',
}
const letter = (kind: StaffNotice, over: Partial<Work> = {}, language = 'en') =>
  letterToStaff(kind, language, 'R-7Q4M-92K', { ...work, ...over })
const staffKinds = noticeKinds.filter((kind): kind is StaffNotice => !isToComplainant(kind))

describe('a letter to staff', () => {
  it('says in its subject which case and what', () => {
    expect(staffKinds.map((kind) => letter(kind).subject)).toEqual([
      'R-7Q4M-92K: assigned to you',
      'R-7Q4M-92K: task due tomorrow',
      'R-7Q4M-92K: task overdue',
      'R-7Q4M-92K: task still overdue',
      'R-7Q4M-92K: message to read',
      'R-7Q4M-92K: request to confirm',
      'R-7Q4M-92K: urgent',
      'R-7Q4M-92K: nobody has acted on this',
    ])
  })

  it('says task, rule, limit and link, and nothing else', () => {
    expect(letter('dueSoon').text).toBe(
      [
        'Task: Decide on the complaint',
        'Rule: Accept the complaint or close it with a reason (7 working days)',
        'Due: Wednesday, November 25, 2026',
        '',
        'https://staff.example.gov/cases/0f3a',
      ].join('\n'),
    )
  })

  it.each([
    ['2026-11-24', 'task due today'],
    ['2026-11-25', 'task due tomorrow'],
    ['2026-11-30', 'task due on Monday, November 30, 2026'],
    ['2026-11-23', 'task was due on Monday, November 23, 2026'],
  ])('speaks of a limit on %s, on November 24, as “%s”', (on, said) =>
    expect(letter('dueSoon', { due: { on } }).subject).toBe(`R-7Q4M-92K: ${said}`),
  )

  it('gives a request its hour in the office’s zone', () => {
    const text = letter('complainantAsked', { task: 'confirmRequest', rule: null, due: { at: '2026-11-27T23:12:00.000Z' } }).text
    expect(text).toContain('Task: Confirm or refuse a request\nDue: Friday, November 27, 2026 at 4:12 PM MST')
  })

  it('leaves out what there is not, and keeps the link', () => {
    expect(letter('assigned', { task: null, rule: null, due: null }).text).toBe('https://staff.example.gov/cases/0f3a')
  })

  it('comes in both languages to somebody who reads Spanish', () => {
    const { subject, text } = letter('dueSoon', {}, 'es')
    expect(subject).toBe('R-7Q4M-92K: tarea para mañana / task due tomorrow')
    expect(text).toContain('Tarea: Decidir sobre la queja')
    expect(text).toContain('(7 días hábiles)')
    expect(text).toContain('Vence: miércoles, 25 de noviembre de 2026')
    expect(text).toContain('Task: Decide on the complaint')
  })

  it('has one line of subject, whatever it is about', () => {
    for (const kind of staffKinds)
      for (const language of ['en', 'es'])
        for (const due of [null, { on: '2026-12-01' }, { at: '2026-12-01T07:00:00.000Z' }])
          expect(letter(kind, { due }, language).subject).toMatch(/^R-7Q4M-92K: [^\n\r]{5,150}$/)
  })
})
