import type { Role } from '../../../domain/case/staff.ts'

/** Roles that work on cases. Which cases each may open is asked case by case. */
export const caseworkers = ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead'] as const satisfies readonly Role[]
