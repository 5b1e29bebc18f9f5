import { expect, it } from 'vitest'
import { pathsWith, productRooms, sourcesOf } from '../support/sources.ts'

it('the environment is read by config alone, into which the processes hand it', () => {
  const house = sourcesOf(productRooms.filter((room) => room !== 'config'))
  expect(pathsWith(house, /\bprocess\.env\b/)).toEqual(['api/public-server.ts', 'api/staff-server.ts', 'worker/main.ts'])
})
