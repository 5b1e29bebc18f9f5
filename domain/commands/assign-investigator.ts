import { allReasons, command, refuse } from './command.ts'

/** Gives allegations to an investigator, who then owes their investigation clock. Handing over is the same command again. */
export const assignInvestigator = command({
  name: 'assign-investigator',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation'] },
    investigator: { kind: 'staff', role: 'investigator' },
  },
  staleAfter: ['investigatorAssigned', 'sentToLegalReview', 'decisionMade'],
  leadsTo: 'investigatorAssigned',
  moves: [{ from: 'triage', to: 'investigation' }],

  decide(kase, { allegations, investigator }, { staff }) {
    const person = staff.find((one) => one.id === investigator)
    const refusal = allReasons(
      (!person?.active || !person.roles.includes('investigator')) && refuse('not-an-investigator', null, 'investigator'),
      person && person.office !== kase.office && refuse('other-office', null, 'investigator'),
    )
    if (refusal) return refusal
    const changed = kase.allegations.filter(
      (a) => allegations.includes(a.id) && !(a.step === 'investigation' && a.investigator === investigator),
    )
    return changed.length === 0 ? [] : [{ type: 'investigatorAssigned', allegations: changed.map((a) => a.id), investigator }]
  },
})
