import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type HistoryStory, storiesInRealTime, storiesOverDays } from './history-stories.ts'
import { openRecordingHouse } from './recording-house.ts'
import { runsOf } from './runs-of.ts'

/**
 * Records what real workflows of this version went through, for later versions to replay: `npx tsx tests/recording/histories.ts v1`.
 * A folder of a version that was released is never recorded again; a new one is added beside it.
 */
async function main(version: string): Promise<void> {
  const target = fileURLToPath(new URL(`../histories/${version}/`, import.meta.url))
  await mkdir(target, { recursive: true })
  await record(storiesInRealTime, 'real', target)
  await record(storiesOverDays, 'skipped', target)
}

async function record(stories: Readonly<Record<string, HistoryStory>>, time: 'real' | 'skipped', target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-recording-'))
  const house = await openRecordingHouse(folder, time)
  for (const [name, story] of Object.entries(stories)) {
    const runs = await runsOf(house.engine.client, await story(house))
    await Promise.all(runs.map((run, i) => writeFile(join(target, `${name}-${i + 1}.json`), `${run}\n`)))
    console.log(`${name}: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${Math.round(runs.join('').length / 1024)} KB`)
  }
  await house.close()
  await rm(folder, { recursive: true, force: true })
}

const [version] = process.argv.slice(2)
if (!/^v\d+$/.test(version ?? '')) throw new Error('say which version is recorded, such as v1')
await main(version as string)
