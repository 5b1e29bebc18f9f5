import type { PersonRequest } from './case.ts'
import type { FactBody, FactsReader, NameSharing, RequestAsks } from './facts.ts'

/** How long a wish made by code alone waits, unless staff confirm it by the earlier contact plan. A seized code must not undo a case. */
export const requestWaitsHours = 72

/** The fact by which a wish comes true, whether staff confirmed it or its time passed. */
export function granted({ id, asks }: PersonRequest): FactBody {
  switch (asks.kind) {
    case 'contactPlan':
      return { type: 'contactPlanChanged', plan: asks.plan, mail: asks.mail, request: id }
    case 'sharing':
      return { type: 'sharingChanged', name: asks.name, facts: asks.facts, except: asks.except, request: id }
    case 'withdrawal':
      return { type: 'complaintWithdrawn', request: id }
  }
}

type Sharing = { name: NameSharing; facts: readonly FactsReader[] }

/** Whether new choices share nothing that the old ones did not: then they hold at once. */
export const narrows = (from: Sharing, to: Sharing): boolean =>
  openness[to.name] <= openness[from.name] && to.facts.every((reader) => from.facts.includes(reader))

const openness = { never: 0, ask: 1, yes: 2 } as const

/** A fact that says someone asked, to be confirmed or waited for. `at` is an instant. */
export const asked = (number: number, asks: RequestAsks, at: string): FactBody => ({
  type: 'requestMade',
  request: `r${number}`,
  asks,
  takesEffectAt: new Date(Date.parse(at) + requestWaitsHours * 3_600_000).toISOString(),
})
