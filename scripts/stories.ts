import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { projectFolder } from './provision/project-folder.ts'
import { stopSignal } from './start/stop-signal.ts'
import { longStories } from './stories/index.ts'
import { liveLongStory } from './stories/live-long-story.ts'
import { storyPage } from './stories/story-page.ts'

// Writes docs/stories/ anew: npx tsx scripts/stories.ts [NAME ...]. Each story is lived first, which takes some twenty seconds.

const target = join(projectFolder, 'docs', 'stories')
const wanted = process.argv.slice(2)
await ensureBuilt()
await mkdir(target, { recursive: true })
for (const told of longStories.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const folder = await mkdtemp(join(tmpdir(), 'redress-story-'))
  const lived = await liveLongStory({ rounds: 1, seconds: 1, folder, signal: stopSignal(), say: console.log }, told)
  await writeFile(join(target, `${told.name}.md`), storyPage(told, lived))
  await rm(folder, { recursive: true, force: true })
  console.log(`docs/stories/${told.name}.md`)
}
// The engine's client keeps the process alive.
process.exit()
