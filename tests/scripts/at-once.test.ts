import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { atOnce } from '../../scripts/at-once.ts'

it('does so many at once and no more, and answers in the order it was asked', async () => {
  let running = 0
  let most = 0
  const answers = await atOnce(3, [9, 1, 7, 3, 5, 2, 8], async (ms) => {
    most = Math.max(most, ++running)
    await pause(ms)
    running--
    return ms * 10
  })
  expect(answers).toEqual([90, 10, 70, 30, 50, 20, 80])
  expect(most).toBe(3)
})

it('begins nothing more after an error, and waits for what was begun', async () => {
  const begun: number[] = []
  const finished: number[] = []
  const work = atOnce(2, [0, 1, 2, 3, 4], async (item) => {
    begun.push(item)
    if (item === 0) throw new Error('the first broke')
    await pause(20)
    finished.push(item)
  })
  await expect(work).rejects.toThrow('the first broke')
  expect({ begun, finished }).toEqual({ begun: [0, 1], finished: [1] })
})
