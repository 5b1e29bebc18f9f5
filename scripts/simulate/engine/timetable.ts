import type { LivedCase, LivedCommand } from '../life.ts'

/** What happens in one moment to the cases of a simulation: filed, given a command, or looked at for the last time. */
export type Event = { lived: LivedCase } & ({ kind: 'filed' } | { kind: 'given'; number: number; command: LivedCommand } | { kind: 'ends' })
export type Moment = { at: string; events: readonly Event[] }

/** All lives side by side, moment by moment, on the one clock an engine has. */
export function timetableOf(lives: readonly LivedCase[]): Moment[] {
  const moments = new Map<string, Event[]>()
  const add = (at: string, event: Event) => moments.set(at, [...(moments.get(at) ?? []), event])
  for (const lived of lives) {
    add(lived.receivedAt, { lived, kind: 'filed' })
    for (const [number, command] of lived.commands.entries()) add(command.given.at, { lived, kind: 'given', number, command })
    add(lived.endsAt, { lived, kind: 'ends' })
  }
  return [...moments].map(([at, events]) => ({ at, events })).sort((a, b) => (a.at < b.at ? -1 : 1))
}
