/** Roles of the office. A person may hold several; posts such as duty investigator are lists, not roles. */
export const roles = ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead', 'committee', 'administrator'] as const
export type Role = (typeof roles)[number]

/** By which door a command came in. A command names the doors it may use; any other is refused. */
export const doors = ['public', 'staff', 'worker'] as const
export type Door = (typeof doors)[number]

/** A member of staff as the rules see one: no name, no address. */
export type StaffMember = { id: string; roles: readonly Role[]; active: boolean; office: string }

/** Who acts. The complainant and the clock are actors without roles. */
export type Actor = { id: string; roles: readonly Role[]; door: Door }

export const complainant: Actor = { id: 'complainant', roles: [], door: 'public' }
export const clockActor: Actor = { id: 'clock', roles: [], door: 'worker' }
