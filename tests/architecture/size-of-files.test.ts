import { describe, expect, it } from 'vitest'
import { productRooms, sourcesOf } from '../support/sources.ts'

const rooms = sourcesOf([...productRooms, 'scripts'])
const share = (atMost: number) => rooms.filter(({ lines }) => lines <= atMost).length / rooms.length

describe('one idea, one file', () => {
  it('no file is longer than 250 lines, tests among them', () => {
    expect([...rooms, ...sourcesOf(['tests'])].filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([])
  })

  it('half of the files are shorter than 45 lines and nine in ten shorter than 110', () => {
    expect(share(45)).toBeGreaterThanOrEqual(0.5)
    expect(share(110)).toBeGreaterThanOrEqual(0.9)
  })
})
