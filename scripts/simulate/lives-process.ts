import { readPacks } from '../../jurisdictions/packs.ts'
import { seedOf } from './dice.ts'
import { simulatedOffices } from './jurisdictions.ts'
import { liveOnRules } from './life.ts'
import type { Lives } from './many-lives.ts'
import { countLife, newTally } from './tally.ts'

// Lives the cases it is told of, as JSON in its one argument, and sends what it counted to whoever started it.
const { first, end, seed, from } = JSON.parse(process.argv[2] ?? '') as Lives
const places = simulatedOffices(readPacks(), from)
const tally = newTally()
for (let number = first; number < end; number++) countLife(tally, liveOnRules(places, number, seedOf(seed, number), from))
process.send?.(tally, () => process.disconnect())
