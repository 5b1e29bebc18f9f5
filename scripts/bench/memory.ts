import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { runProgram } from '../provision/run-program.ts'
import { within } from '../provision/within.ts'
import { startPublicApp, startStaffApp, startWorker } from '../start/apps.ts'
import { loadProcess } from './load-process.ts'
import type { Bench, Measure } from './measure.ts'
import { type Office, unlimitedToken, withOffice } from './office.ts'
import { judged } from './result.ts'
import { signedInSupervisor } from './staff-session.ts'

const wanted = 1_000
/** What each process may hold, in MB. */
const limits = { public: 250, staff: 250, worker: 600 } as const

/** What the built processes hold a minute after the last of 1,000 cases was filed through them and opened. */
export const memory: Measure = (bench) =>
  withOffice(bench, 'memory', async (office) => {
    const { start, surroundings } = office
    const [worker, publicApp, staffApp] = await Promise.all([
      startWorker(start, surroundings),
      startPublicApp(start, surroundings),
      startStaffApp(start, surroundings),
    ])
    await fileAndOpen(office)
    await readAsStaff(office)
    bench.say(`  ${wanted} cases are open; waiting until everything is quiet`)
    await pause(settleMs(bench), undefined, { signal: bench.signal })
    const pids = { public: publicApp.pid, staff: staffApp.pid, worker: worker.pid }
    return Promise.all(
      (['public', 'staff', 'worker'] as const).map(async (name) =>
        judged({ id: `memory-${name}`, value: await residentMb(pids[name]), target: { atMost: limits[name] }, unit: 'MB', told: [] }),
      ),
    )
  })

/** A minute, as promised; a quick look does not wait that long. */
const settleMs = ({ seconds }: Bench): number => Math.min(60, 6 * seconds) * 1_000

async function fileAndOpen(office: Office): Promise<void> {
  const { start, surroundings, store } = office
  const of = { url: `${surroundings.publicUrl}/api/v1/complaints`, token: await unlimitedToken(office) }
  const door = await loadProcess(start.house, 'Redress', { kind: 'complaints', of })
  await door.run({ clients: 20, seconds: 300, most: wanted })
  const opened = await within(300_000, async () => (await store.cases.countDocuments()) >= wanted)
  if (!opened) throw new Error(`${wanted} cases were not opened within five minutes`)
}

/** A staff app that nobody looks at would hold less than one at work. */
async function readAsStaff(office: Office): Promise<void> {
  const { cookie } = await signedInSupervisor(office, '/cases')
  const cases = await office.store.cases.find({}, { _id: 1 }).limit(100).lean()
  for (const path of ['/work', '/cases', ...cases.map(({ _id }) => `/cases/${_id}`)]) {
    const { status } = await fetch(`${office.surroundings.staffUrl}${path}`, { headers: { cookie } })
    if (status !== 200) throw new Error(`${path} was answered ${status}`)
  }
}

/** Memory a process holds now, in MB of a million bytes. */
async function residentMb(pid: number): Promise<number> {
  const kb = process.platform === 'linux' ? await fromProc(pid) : Number((await runProgram('ps', ['-o', 'rss=', '-p', String(pid)])).stdout)
  return (kb * 1024) / 1e6
}

const fromProc = async (pid: number): Promise<number> => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1])
