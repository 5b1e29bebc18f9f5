import type { CaseClock } from '../../domain/case/case.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { type Model, rolesOf } from './reference-table.ts'

/** The limits on the desk, the day they may count from, and under which rules the case stands. */
export type ClockDesk = { clocks: readonly CaseClock[]; incidentOn?: string; pack: { id: string; version: string } }

/** When a command about limits must be refused. */
export const mustRefuseOfClocks: Readonly<Record<string, (model: Model, given: Given, desk: ClockDesk) => boolean>> = {
  'correct-incident-date': (_, { input, at }) => String(input.on) > dayOf(at) || String(input.on) > '2026-11-23',
  'record-outside-event': (_, { input, at }) =>
    !['footageRequested', 'footageReleased'].includes(String(input.event)) || String(input.on) > dayOf(at),
  'adopt-pack': (_, { input }, { pack }) =>
    input.shown !== null || !['tests 1', 'tests 2'].filter((one) => one !== `${pack.id} ${pack.version}`).includes(String(input.pack)),
  'pause-clock': (_, { input, at }, desk) => {
    const clock = byLaw(desk, input.clock)
    const [from, to] = [String(input.from), String(input.to ?? input.from)]
    if (!clock || !['courtOrder', 'criminalMatterPending'].includes(String(input.cause))) return true
    return clock.pauses?.some((pause) => !pause.to) || from > dayOf(at) || from < (desk.incidentOn ?? '2026-11-01') || to < from
  },
  'resume-clock': (_, { input, at }, desk) => {
    const pause = byLaw(desk, input.clock)?.pauses?.find((one) => !one.to)
    return !pause || String(input.on) > dayOf(at) || String(input.on) < dayOf(pause.from)
  },
  'extend-clock': (_, { input, at, by }, desk) => {
    const clock = byLaw(desk, input.clock)
    if (!clock || !rolesOf(by).includes('supervisor')) return true
    return (clock.extensions?.length ?? 0) > 1 || (clock.dueAt !== null && clock.dueAt <= at)
  },
}

/** Whether the clock it names is one of law and has passed, also if it happened on the last day of the month that is known. */
export function isBarred({ input, at }: Given, { clocks, incidentOn }: ClockDesk): boolean {
  const clock = clocks.find((one) => one.id === input.barredBy && (one.rule === 'by-law' || one.rule === 'elsewhere'))
  if (!clock?.dueAt || clock.metAt) return false
  const unsure = clock.rule === 'elsewhere' && !incidentOn ? 30 * 24 * 3_600_000 : 0
  return Date.parse(clock.dueAt) + unsure <= Date.parse(at)
}

/** The one limit of the walks that may stand still and be extended, while it runs. */
const byLaw = ({ clocks }: ClockDesk, id: unknown) => clocks.find((one) => one.id === id && one.rule === 'by-law' && !one.metAt)

const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Denver' })
const dayOf = (at: string): string => dayIn.format(new Date(at))
