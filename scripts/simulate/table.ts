import { allegationCodes } from '../../domain/allegations/taxonomy.ts'
import { commandNames } from '../../domain/commands/index.ts'
import { type Counts, sum, type Tally } from './tally.ts'

type Line = readonly [number, string]

/** What happened in all lives, as people read it. */
export function tableOf(tally: Tally): string {
  const { lives, days, places, stages, accepted, refused, facts, allegations } = tally
  const commands = sum(accepted) + sum(refused)
  return [
    ...part('Lives', [
      [lives, `${(days / lives / 30.4).toFixed(1)} months and ${(commands / lives).toFixed(1)} commands each`],
      ...lines(places),
    ]),
    ...part('At the end', lines(stages)),
    ...part('Types', [[allegations.size, `of ${allegationCodes.length} types of allegation`]]),
    ...part('Accepted', [[sum(accepted), 'in all'], ...lines(accepted), ...never(accepted)]),
    ...part('Refused', [[sum(refused), 'in all'], ...lines(refused)]),
    ...part('Facts', [[sum(facts), 'in all'], ...lines(facts)]),
  ].join('\n')
}

const lines = (counts: Counts): Line[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, times]) => [times, name])

/** A command that no life gave is worth a look. */
const never = (accepted: Counts): Line[] => commandNames.filter((name) => !accepted.has(name)).map((name) => [0, name])

/** A heading once, at its first line. */
const part = (heading: string, told: readonly Line[]): string[] =>
  told.map(([times, name], i) => `${(i === 0 ? heading : '').padEnd(12)}${times.toLocaleString('en-US').padStart(9)}  ${name}`)
