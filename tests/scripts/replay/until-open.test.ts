import { describe, expect, it } from 'vitest'
import { untilOpen } from '../../../scripts/replay/until-open.ts'

const codes = Array.from({ length: 30 }, (_, i) => `code-${i}`)
const patiently = { atATime: 2, patienceSeconds: 10 }

describe('waiting until cases are open', () => {
  it('asks until each is, and answers in the order of the codes', async () => {
    const asked = new Map<string, number>()
    const states = await untilOpen(
      codes,
      async (code) => {
        asked.set(code, (asked.get(code) ?? 0) + 1)
        return code === 'code-3' && (asked.get(code) ?? 0) < 3 ? 'received' : `stage of ${code}`
      },
      patiently,
    )
    expect(states).toEqual(codes.map((code) => `stage of ${code}`))
    expect(asked.get('code-3')).toBe(3)
    expect(asked.get('code-4')).toBe(1)
  })

  it('goes on to the others while some stay behind, then gives up on those', async () => {
    const stuck = new Set(codes.slice(0, 12))
    const states = await untilOpen(codes, async (code) => (stuck.has(code) ? 'received' : 'triage'), { atATime: 2, patienceSeconds: 1 })
    expect(states.filter((state) => state === 'received')).toHaveLength(12)
    expect(states.filter((state) => state === 'triage')).toHaveLength(18)
  })
})
