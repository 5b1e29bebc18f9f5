import { allReasons, command, refuse } from './command.ts'

/** A person looked at where allegations go by the rules, and it is right. One that rests on a disputed agreement takes a word that its sides were read. */
export const confirmRoutes = command({
  name: 'confirm-routes',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    disputeRead: { kind: 'yes', optional: true },
  },
  staleAfter: ['routesProposed', 'routesOverridden'],
  leadsTo: 'routesConfirmed',
  moves: [],

  decide(kase, { allegations, disputeRead }) {
    const waiting = allegations.filter((id) => kase.routing?.[id]?.waits)
    const disputed = waiting.some((id) => kase.routing?.[id]?.read?.agreement === 'disputed')
    const refusal = allReasons(
      allegations.some((id) => !kase.routing?.[id]) && refuse('no-route-proposed', null, 'allegations'),
      disputed && !disputeRead && refuse('agreement-disputed', null, 'disputeRead'),
    )
    if (refusal) return refusal
    return waiting.length === 0 ? [] : [{ type: 'routesConfirmed', allegations: waiting }]
  },
})
