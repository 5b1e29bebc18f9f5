import { atOnce } from '../at-once.ts'
import type { Sorted } from './cases.ts'
import { fileCase, stateOf } from './door.ts'
import { mailCount } from './mails.ts'
import type { Mapping } from './mapping.ts'
import type { Office } from './office.ts'
import type { Replayed } from './outcome.ts'
import type { Measured } from './table.ts'
import { untilOpen } from './until-open.ts'

/** So many cases are on their way to a door at one time. */
const inFlight = 10
/** A case opens in far less; a worker that is busy with the others opens some every second. */
const patienceSeconds = 60

type Saying = { say(line: string): void; patienceSeconds?: number }

/** Files every case by the running office's door and follows each until it is open. */
export async function replay(
  office: Office,
  mapping: Mapping,
  { cases }: Sorted,
  saying: Saying,
): Promise<{ replayed: Replayed[]; measured: Measured }> {
  const before = await mailCount(office)
  const begunMs = performance.now()
  const filed = await atOnce(inFlight, cases, async (one, index) => {
    if (index > 0 && index % 200 === 0)
      saying.say(`${index.toLocaleString('en-US')} of ${cases.length.toLocaleString('en-US')} cases sent …`)
    return await fileCase(office, mapping, one)
  })
  const acknowledgedMs = performance.now() - begunMs
  const stages = await stagesOf(office, filed, saying)
  const openMs = performance.now() - begunMs
  const after = await mailCount(office)
  const replayed = cases.flatMap((one, index) => {
    const its = filed[index]
    return its ? [{ one, filed: its, stage: its.state === 'received' ? (stages.get(its.code) ?? null) : null }] : []
  })
  return { replayed, measured: { acknowledgedMs, openMs, mails: before === null || after === null ? null : { before, after } } }
}

async function stagesOf(office: Office, filed: readonly Awaited<ReturnType<typeof fileCase>>[], saying: Saying) {
  const codes = filed.flatMap((one) => (one.state === 'received' ? [one.code] : []))
  saying.say('Waiting until each case is open …')
  const patience = { atATime: inFlight, patienceSeconds: saying.patienceSeconds ?? patienceSeconds }
  const stages = await untilOpen(codes, (code) => stateOf(office, code), patience)
  return new Map(codes.map((code, index) => [code, stages[index] ?? 'received']))
}
