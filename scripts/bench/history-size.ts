import { Runtime } from '@temporalio/worker'
import { now } from '../../config/clock.ts'
import { keysReady } from '../../keys/ready.ts'
import { demoStaff, type StaffName, staffId } from '../seed/demo-staff.ts'
import { addLegalReviewer } from '../seed/legal-reviewer.ts'
import { addStaffMember } from '../seed/staff-member.ts'
import { startWorker } from '../start/apps.ts'
import { type Kept, keptOf } from './histories.ts'
import { liveCase } from './live-case.ts'
import type { Measure } from './measure.ts'
import { type MovedClock, withMovedClock } from './moved-clock.ts'
import { type Office, withOffice } from './office.ts'
import { judged, type Result } from './result.ts'

/** How much the engine keeps of a typical case, all runs of its workflow together: lived by the built worker on a clock that is moved. */
export const historySize: Measure = async (bench) => {
  Runtime.install({ logger: quiet })
  return withMovedClock((clock) => withOffice(bench, 'history', (office) => measured(office, clock), clock.environment.address))
}

const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn: console.error, error: console.error }

async function measured(office: Office, clock: MovedClock): Promise<Result[]> {
  await keysReady
  for (const name of Object.keys(demoStaff) as StaffName[]) await addPerson(office, name)
  const reviewer = await addLegalReviewer(office, staffId('legal'))
  await startWorker(office.start, office.surroundings)
  const { caseId, ...lived } = await liveCase({ ...office, reviewer: reviewer.open }, clock)
  const kept = await keptOf(clock.environment.client.workflow, caseId)
  const told = [`${lived.commands} commands, ${lived.mails} mails, ${lived.reminders} reminders, ${kept.runs} runs`, kindsOf(kept)]
  return [
    judged({ id: 'events', value: kept.events, target: { atMost: 200 }, unit: 'events', told }),
    judged({ id: 'history-kb', value: kept.bytes / 1000, target: { atMost: 100 }, unit: 'KB', told: [] }),
  ]
}

const addPerson = ({ store, keys, id }: Office, name: StaffName) =>
  addStaffMember({ store, keys, now }, { id: staffId(name), email: `${name}@redress.localhost`, office: id, ...demoStaff[name] })

const kindsOf = ({ kinds }: Kept): string =>
  [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, times]) => `${times} ${kind.replace('EVENT_TYPE_', '').replaceAll('_', ' ').toLowerCase()}`)
    .join(', ')
