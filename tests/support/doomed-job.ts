import { keysReady } from '../../keys/ready.ts'
import { readRing } from '../../keys/ring-file.ts'
import { connectStore } from '../../store/connect.ts'
import { lookAcross, postTo } from '../../worker/patterns/look-across.ts'

/** What a doomed job is told, as JSON in its one argument: after so many cases it is killed. */
export type DoomedJob = { mongoUri: string; ringFile: string; run: string; now: string; cases: number }

/** Looks across cases in a process of its own, which ends as by a power failure between two of them. */
async function main({ mongoUri, ringFile, run, now, cases }: DoomedJob): Promise<void> {
  await keysReady
  const store = await connectStore(mongoUri)
  let posted = 0
  const post = async (document: Parameters<ReturnType<typeof postTo>>[0]) => {
    await postTo(store)(document)
    posted += 1
    if (posted === cases) process.kill(process.pid, 'SIGKILL')
  }
  await lookAcross({ store, ring: await readRing(ringFile), post }, run, now)
}

await main(JSON.parse(process.argv[2] ?? '') as DoomedJob)
