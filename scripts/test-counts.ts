import { countsIn, sentence, sum } from './testing/counts.ts'

// `tsx scripts/test-counts.ts REPORT…`: one line over all reports of a build. Exit 1 if anything failed.

const counts = sum(process.argv.slice(2).map(countsIn))
console.log(sentence(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
