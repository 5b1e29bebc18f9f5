import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { commandGroups, groupNames } from '../../../api/staff/words/command-groups.ts'
import { investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
})
afterAll(() => desk.close())

it('puts what can be done on a case into groups by what it is about, with everyday work open above them', async () => {
  let id = ''
  await desk.during(async () => {
    id = (await investigated(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
  const { text } = await (await signedIn(desk, 'supervisor-1')).get(`/cases/${id}`)
  const more = text.slice(text.indexOf('<h2>More</h2>'), text.indexOf('<details><summary>Not now ('))
  const [everyDay = '', ...groups] = more.split('<details')
  expect(everyDay).toContain('Add a note')
  expect(everyDay).not.toContain('Split an allegation')

  const titles = groups.map((group) => /<summary>([^<]*) \(/.exec(group)?.[1] ?? '')
  const inOrder = commandGroups.map((group): string => groupNames[group]).filter((title) => titles.includes(title))
  expect(titles).toEqual(inOrder)
  expect(titles).toContain('Allegations')
  for (const group of more.split('</details>').slice(0, -1)) {
    const inside = group.slice(group.indexOf('<details'))
    expect(`(${[...inside.matchAll(/href="\/cases\//g)].length})`).toBe(/\(\d+\)/.exec(inside)?.[0])
  }
})
