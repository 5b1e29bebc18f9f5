import type { Role } from '../../../domain/case/staff.ts'

export const roleNames: Record<Role, string> = {
  hotline: 'Hotline worker',
  triage: 'Triage officer',
  investigator: 'Investigator',
  supervisor: 'Supervisor',
  legal: 'Legal reviewer',
  lead: 'Head of office',
  committee: 'Committee member',
  administrator: 'Administrator',
}
