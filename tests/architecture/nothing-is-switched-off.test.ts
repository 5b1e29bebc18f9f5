import { expect, it } from 'vitest'
import { pathsWith, sourcesOf } from '../support/sources.ts'

it('no test is skipped, narrowed or left for later', () => {
  expect(pathsWith(sourcesOf(['tests']), /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)\b/)).toEqual([])
})
