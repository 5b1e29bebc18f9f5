import type { Role } from '../../../domain/case/staff.ts'

/** The areas of the staff app, in the order they are shown, and who sees each. A link is no permission: the pages ask again. */
export const areas = [
  { name: 'work', href: '/work', roles: ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead'] },
  { name: 'calls', href: '/calls/new', roles: ['hotline', 'lead'] },
  { name: 'cases', href: '/cases', roles: ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead'] },
  { name: 'legal', href: '/legal', roles: ['legal'] },
  { name: 'committee', href: '/committee', roles: ['committee', 'lead'] },
  { name: 'health', href: '/admin/health', roles: ['administrator'] },
  { name: 'law', href: '/admin/law', roles: ['administrator'] },
  { name: 'people', href: '/admin/people', roles: ['administrator'] },
  { name: 'registers', href: '/registers', roles: ['administrator', 'lead', 'supervisor'] },
] as const satisfies readonly { name: string; href: string; roles: readonly Role[] }[]

export type AreaName = (typeof areas)[number]['name']

export const areasFor = (roles: readonly Role[]) => areas.filter((area) => area.roles.some((role) => roles.includes(role)))
