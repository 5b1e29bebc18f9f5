import { expect, test } from 'vitest'
import { makeTurns } from '../../keys/turns.ts'

class Full extends Error {}

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A door with a log of who began, and a way to end each. */
function door(atOnce: number, waitingMax: number) {
  const turn = makeTurns(atOnce, waitingMax, () => new Full())
  const began: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const come = (who: string) =>
    turn(
      () =>
        new Promise<string>((resolve, reject) => {
          began.push(who)
          ends.set(who, (error) => (error ? reject(error) : resolve(who)))
        }),
    )
  return { began, come, end: (who: string, error?: Error) => ends.get(who)?.(error) }
}

test('two run at once, the others wait in the order they came', async () => {
  const { began, come, end } = door(2, 10)
  const all = Promise.all(['a', 'b', 'c', 'd'].map(come))
  await settled()
  expect(began).toEqual(['a', 'b'])
  end('b')
  await settled()
  expect(began).toEqual(['a', 'b', 'c'])
  for (const who of ['a', 'c']) end(who)
  await settled()
  end('d')
  expect(await all).toEqual(['a', 'b', 'c', 'd'])
})

test('who finds every place taken is refused at once, and may come again when there is room', async () => {
  const { come, end } = door(1, 1)
  const first = come('a')
  const second = come('b')
  await expect(come('c')).rejects.toThrow(Full)
  await settled()
  end('a')
  await settled()
  const third = come('c')
  end('b')
  await settled()
  end('c')
  expect(await Promise.all([first, second, third])).toEqual(['a', 'b', 'c'])
})

test('work that fails gives its place up like any other', async () => {
  const { began, come, end } = door(1, 1)
  const failing = expect(come('a')).rejects.toThrow('failed')
  const next = come('b')
  await settled()
  end('a', new Error('failed'))
  await failing
  await settled()
  expect(began).toEqual(['a', 'b'])
  end('b')
  expect(await next).toBe('b')
})

test('a newcomer never slips in beside one who was just admitted', async () => {
  const { began, come, end } = door(1, 5)
  const a = come('a')
  const b = come('b')
  await settled()
  end('a')
  await a
  const c = come('c')
  await settled()
  expect(began).toEqual(['a', 'b'])
  end('b')
  await settled()
  end('c')
  await Promise.all([b, c])
})
