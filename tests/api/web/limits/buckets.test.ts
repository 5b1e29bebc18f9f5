import { describe, expect, it } from 'vitest'
import { createBuckets } from '../../../../api/web/limits/buckets.ts'
import { createSenderKeys } from '../../../../api/web/limits/sender-key.ts'

const taken = (results: readonly number[]) => results.filter((waitMs) => waitMs === 0).length

describe('a pace', () => {
  it('lets so many through at once, then as many as it says, and tells the others how long', () => {
    const { take } = createBuckets({ atOnce: 5, perSecond: 2 })
    expect(taken(Array.from({ length: 20 }, () => take('a', 1000)))).toBe(5)
    expect(take('a', 1000)).toBe(500)
    expect(take('a', 1500)).toBe(0)
    expect(take('a', 1500)).toBe(500)
  })

  it('counts each sender alone, and who was refused owes nothing for it', () => {
    const { take } = createBuckets({ atOnce: 1, perSecond: 1 })
    for (let i = 0; i < 1000; i += 1) take('bot', 0)
    expect(take('person', 0)).toBe(0)
    expect(take('bot', 1000)).toBe(0)
  })

  it('gives the whole allowance back after a rest, and no more than that', () => {
    const { take } = createBuckets({ atOnce: 3, perSecond: 1 })
    for (let i = 0; i < 3; i += 1) take('a', 0)
    expect(taken(Array.from({ length: 10 }, () => take('a', 3_600_000)))).toBe(3)
  })

  it('remembers a bounded number of senders and forgets first who was quiet longest', () => {
    const { take, knows } = createBuckets({ atOnce: 1, perSecond: 1 }, 100)
    take('regular', 0)
    for (let i = 0; i < 1000; i += 1) {
      take(`passer-by ${i}`, i)
      take('regular', i * 1000)
    }
    expect(knows('regular')).toBe(true)
    expect(Array.from({ length: 1000 }, (_, i) => knows(`passer-by ${i}`)).filter(Boolean)).toHaveLength(99)
  })

  it('costs the way of a complaint microseconds', () => {
    const { take } = createBuckets({ atOnce: 60, perSecond: 1 })
    const keyOf = createSenderKeys()
    const startedAt = performance.now()
    for (let i = 0; i < 20_000; i += 1) take(keyOf('address', `10.0.${i % 200}.${i % 250}`), startedAt)
    const microseconds = ((performance.now() - startedAt) * 1000) / 20_000
    expect(microseconds).toBeLessThan(100)
  })
})

describe('the name of a sender', () => {
  it('is the same all day and another one after a start, and shows nothing of the address', () => {
    const keyOf = createSenderKeys()
    expect(keyOf('address', '192.0.2.7')).toBe(keyOf('address', '192.0.2.7'))
    expect(keyOf('address', '192.0.2.7')).not.toBe(createSenderKeys()('address', '192.0.2.7'))
    expect(keyOf('address', '192.0.2.7')).not.toContain('192')
    expect(keyOf('address', 'x')).not.toBe(keyOf('code', 'x'))
  })

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.8', false],
    ['192.0.2.7', '192.0.2.8', false],
  ])('of %s and %s is of one subscriber: %s', (one, other, same) => {
    const keyOf = createSenderKeys()
    expect(keyOf('address', one) === keyOf('address', other)).toBe(same)
  })
})
