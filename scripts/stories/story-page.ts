import { factWords } from '../../api/staff/cases/fact-words.ts'
import { clockName, stageNames } from '../../api/staff/words/case-words.ts'
import { commandWords, isStaffCommand } from '../../api/staff/words/command-words.ts'
import { dayOf, dayText, timeText } from '../../api/staff/words/dates.ts'
import { roleNames } from '../../api/staff/words/roles.ts'
import { type Case, stageOf } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { Fields } from '../../domain/commands/fields.ts'
import { ruleOf } from '../../domain/commands/index.ts'
import { reasonsOf } from '../../domain/consequences/reasons-of.ts'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { demoStaff, isStaffName, type StaffName } from '../seed/demo-staff.ts'
import type { Deed } from '../seed/story.ts'
import type { LivedStep, LivedStory } from './live-long-story.ts'
import type { LongStory } from './long-story.ts'

/** The page of a story as it was lived: every step, what was said, and everything that followed by itself. */
export function storyPage(told: LongStory, { opened, steps }: LivedStory): string {
  const { zone } = told.office
  const last = steps.at(-1)?.kase ?? opened.kase
  return [
    `# ${told.title}`,
    '',
    'Lived by the real workflow on an engine whose time is moved, and written down by `npx tsx scripts/stories.ts`; a test says when it is',
    'out of date. Not written by hand. The dates lie ahead because that engine’s time can only be moved forward. Nobody in it is real.',
    '',
    told.about,
    '',
    ...section(`Day 0, ${momentText(opened.at, zone)}: a complaint comes by the web`, told.answers.story, opened, zone),
    ...steps.flatMap((lived) => section(headingOf(lived, zone), quoted(lived), lived, zone)),
    '## How it stands at the end',
    '',
    `Stage: ${stageNames[stageOf(last)]}.`,
    '',
    ...explained(told, last),
  ].join('\n')
}

function section(heading: string, said: string | null, { step, at, facts, kase }: LivedStep, zone: string): string[] {
  const day = dayOf(at, zone)
  const lines = facts.map((fact) => factLine(fact, kase, day, zone))
  return [`## ${heading}`, '', ...(step.seen ? [step.seen, ''] : []), ...(said ? [`> ${said}`, ''] : []), ...repeats(lines), '']
}

/** What a fact says; with its own date when it came on the way. */
function factLine(fact: Fact, kase: Case, day: string, zone: string): string {
  const words = factWords(fact, { kase, nameOf })
  const on = dayOf(fact.at, zone)
  return on === day ? `- ${words}` : `- ${dayText(on)}: ${words}`
}

/** The same said of several people at once is said once. */
const repeats = (lines: readonly string[]): string[] => lines.filter((line, i) => line !== lines[i - 1])

function headingOf({ step, at }: LivedStep, zone: string): string {
  const { deed, day } = step
  const when = `Day ${day}, ${momentText(at, zone)}`
  if (!deed) return `${when}: time has passed`
  const title = isStaffCommand(deed.command) ? commandWords[deed.command].title : titleOf(deed.command)
  return `${when}: ${whoIs(deed.by)}: ${title}`
}

const titleOf = (command: string): string => command.charAt(0).toUpperCase() + command.slice(1).replaceAll('-', ' ')

/** What was typed into the fields that take words. Stored it is sealed; here nobody is real. */
function quoted({ step: { deed } }: LivedStep): string | null {
  const fields: Fields = (deed && ruleOf(deed.command)?.fields) ?? {}
  const texts = Object.entries((deed as Deed | null)?.input ?? {}).filter(([name]) => fields[name]?.kind === 'text')
  return texts.length === 0 ? null : texts.map(([, text]) => String(text)).join('\n>\n> ')
}

const momentText = (at: string, zone: string): string => `${dayText(dayOf(at, zone))}, ${timeText(at, zone)}`

const whoIs = (by: Deed['by']): string =>
  by === 'complainant' ? 'the complainant' : `${demoStaff[by].name} (${roleNames[demoStaff[by].role].toLowerCase()})`

function nameOf(id: string): string {
  const name = id.replace(/^demo-/, '')
  return isStaffName(name) ? demoStaff[name as StaffName].name : `the ${id}`
}

function explained({ explains, office }: LongStory, kase: Case): string[] {
  const laws = { packOf: readPacks().packOf, calendar: calendarOf({ ...office, overlay: { added: [], removed: [] } }, kase.receivedAt) }
  return kase.clocks
    .filter(({ rule }) => explains.includes(rule))
    .flatMap((clock) => [`### Why: ${clockName(clock.rule)}`, '', ...reasonsOf(kase, clock, laws).map((line) => `- ${line}`), ''])
}
