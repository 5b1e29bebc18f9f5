import type { RequestHandler } from 'express'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { myWork } from '../../../store/work/my-work.ts'
import { silentCases } from '../../../store/work/silent-cases.ts'
import type { Route } from '../../web/routes.ts'
import { doneBy } from '../commands/done.ts'
import { DoneNote } from '../commands/done-note.tsx'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { caseworkers } from '../words/casework.ts'
import { SilentSection } from './silent-section.tsx'
import { sortedWork } from './sorted-work.ts'
import { WorkPage } from './work-page.tsx'

export const workRoutes = (desk: Desk): Route<Who>[] => [{ method: 'get', path: '/work', who: caseworkers, handle: showWork(desk) }]

const showWork =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const member = memberOf(request)
    const [tasks, silent, office, done] = await Promise.all([
      myWork(desk.store, member),
      silentCases(desk.store, member),
      officeById(desk.store, member.office),
      doneBy(desk.store, member, request.query.done),
    ])
    const { after } = request.query
    const first = typeof after !== 'string'
    const calendar = desk.calendarOf(office)
    const work = sortedWork(tasks, desk.now(), calendar, first ? undefined : after)
    desk.show(request, response, { title: 'My work', area: 'work' }, () => (
      <>
        {done && <DoneNote done={done} />}
        <WorkPage
          work={work}
          caseHref="/cases"
          silent={first && silent.total > 0 && <SilentSection silent={silent} calendar={calendar} />}
        />
      </>
    ))
  }
