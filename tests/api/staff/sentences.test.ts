import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentenceOf, sentences } from '../../../api/staff/sentences.ts'

/** Every code that stands in a room of ours where something is refused. */
async function refusalCodes(): Promise<string[]> {
  const rooms = ['domain', 'activities']
  const files = (
    await Promise.all(rooms.map(async (room) => (await readdir(room, { recursive: true })).map((file) => join(room, file))))
  ).flat()
  const sources = await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => readFile(file, 'utf8')))
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/refuse(?:\(|d: )'([a-z-]+)'/g)].map(([, code]) => code ?? '')))]
}

describe('the sentences of refusals', () => {
  it('are there for every code a rule can refuse with', async () => {
    const codes = await refusalCodes()
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => !Object.hasOwn(sentences, code))).toEqual([])
  })

  it('say what stands in the way, with the allegation’s own name', () => {
    const refusal = { refused: 'allegation-undecided', with: { undecided: 1, of: 3, allegation: 'R1' } }
    expect(sentenceOf(refusal)).toMatch(/^Cannot close: 1 of 3 allegations has no outcome \(R1 Retaliation/)
  })
})
