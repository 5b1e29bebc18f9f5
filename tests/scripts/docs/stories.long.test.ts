import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../../scripts/build.mjs'
import { projectFolder } from '../../../scripts/provision/project-folder.ts'
import { longStories } from '../../../scripts/stories/index.ts'
import { liveLongStory } from '../../../scripts/stories/live-long-story.ts'
import { storyPage } from '../../../scripts/stories/story-page.ts'

const pages = join(projectFolder, 'docs', 'stories')
let folder: string
beforeAll(async () => {
  await ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'redress-stories-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the stories', () => {
  it('have a page each, and there is no page without its story', async () => {
    expect((await readdir(pages)).sort()).toEqual(longStories.map(({ name }) => `${name}.md`).sort())
  })

  it.each(longStories.map((told) => [told.name, told] as const))(
    '%s is told as it is lived today: npx tsx scripts/stories.ts writes it anew',
    async (name, told) => {
      const bench = { rounds: 1, seconds: 1, folder, signal: new AbortController().signal, say: () => {} }
      expect(storyPage(told, await liveLongStory(bench, told))).toBe(await readFile(join(pages, `${name}.md`), 'utf8'))
    },
  )
})
