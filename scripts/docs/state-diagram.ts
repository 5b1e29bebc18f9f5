import type { Step } from '../../domain/case/case.ts'
import { steps } from '../../domain/case/case.ts'
import type { CommandRule } from '../../domain/commands/command.ts'

const titles: Readonly<Record<Step, string>> = {
  triage: 'Triage',
  investigation: 'Investigation',
  legalReview: 'Legal review',
  resolution: 'Resolution',
  closed: 'Closed',
}

/** The page docs/state-diagram.md: how an allegation moves and who moves it, then every command. Made from the rules alone. */
export const stateDiagram = (rules: readonly CommandRule[]): string =>
  [
    '# From complaint to closing',
    '',
    'Made from the list of commands by `npx tsx scripts/state-diagram.ts`; a test says when it is out of date. Not written by hand.',
    '',
    'An allegation moves; the stage of a case is the earliest step at which one of its allegations stands.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...steps.map((step) => `  ${step}: ${titles[step]}`),
    ...rules.flatMap(arrowsOf),
    '  closed --> [*]',
    '```',
    '',
    '## Every command',
    '',
    '| command | given by | while the case is at | is refused as stale after |',
    '| --- | --- | --- | --- |',
    ...rules.map(rowOf),
    '',
  ].join('\n')

/** Accepting makes the allegations, which begin at triage; declining ends a complaint that has none. Neither moves one. */
const beginnings: Readonly<Record<string, Step>> = { complaintAccepted: 'triage', complaintDeclined: 'closed' }

function arrowsOf(rule: CommandRule): readonly string[] {
  const begins = beginnings[rule.leadsTo]
  const arrows = begins ? [{ from: '[*]', to: begins }] : rule.moves
  return arrows.map(({ from, to }) => `  ${from} --> ${to}: ${rule.name} (${givenBy(rule)})`)
}

const rowOf = (rule: CommandRule): string =>
  `| ${rule.name} | ${givenBy(rule)} | ${stagesOf(rule)} | ${rule.staleAfter.length > 0 ? rule.staleAfter.join(', ') : 'never'} |`

const stagesOf = ({ stages }: CommandRule): string =>
  stages.length === steps.length ? 'any stage' : stages.map((step) => titles[step].toLowerCase()).join(', ')

/** A staff command by its roles; the other doors have none. */
const givenBy = ({ doors, roles }: CommandRule): string =>
  doors.map((door) => (door === 'staff' ? roles.join(', ') : door === 'public' ? 'complainant, by code' : 'the post')).join('; ')
