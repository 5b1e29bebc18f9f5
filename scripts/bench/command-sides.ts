import { startStaffApp, startWorker } from '../start/apps.ts'
import { startBare } from './bare/start.ts'
import { loadProcess, type Side } from './load-process.ts'
import type { Office } from './office.ts'
import { openingSide } from './opening-rate.ts'
import { signedInSupervisor } from './staff-session.ts'

/** A supervisor who writes notes on cases, and bare Updates of as many workflows. */
export async function commandSides(office: Office, clients: number): Promise<{ product: Side; bare: Side }> {
  const { start, surroundings } = office
  await Promise.all([startWorker(start, surroundings), startStaffApp(start, surroundings)])
  await startBare(start, 'engine-worker', [surroundings.temporalAddress])
  const cases = await openedCases(office, clients)
  const session = await signedInSupervisor(office, `/cases/${cases[0]?.id}/add-note`)
  const product = await loadProcess(start.house, 'Redress', {
    kind: 'commands',
    of: { staffUrl: surroundings.staffUrl, cases, ...session },
  })
  const bare = await loadProcess(start.house, 'bare', { kind: 'updates', of: { address: surroundings.temporalAddress } })
  return { product, bare }
}

async function openedCases(office: Office, wanted: number): Promise<{ id: string; version: number }[]> {
  const side = await openingSide(office)
  await side.run({ clients: 1, seconds: 2 })
  const cases = await office.store.cases.find({}, { version: 1 }).limit(wanted).lean()
  if (cases.length < wanted) throw new Error(`only ${cases.length} of ${wanted} cases were opened`)
  return cases.map(({ _id, version }) => ({ id: _id, version }))
}

/** Every note that was answered must have been accepted. */
export async function mustBeAccepted({ store }: Office, answered: number): Promise<void> {
  const accepted = await store.staffInbox.countDocuments({ command: 'add-note', 'outcome.state': 'accepted' })
  if (accepted < answered) throw new Error(`${answered} notes were answered and ${accepted} were accepted`)
}
