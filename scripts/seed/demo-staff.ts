import type { Role } from '../../domain/case/staff.ts'

type DemoPerson = { role: Role; name: string }

/** Who works in the demo office: one for each role, and a second supervisor and investigator, for some things take two. Nobody is real. */
export const demoStaff = {
  hotline: { role: 'hotline', name: 'Hollis Sample' },
  triage: { role: 'triage', name: 'Tova Example' },
  investigator: { role: 'investigator', name: 'Ines Demo' },
  supervisor: { role: 'supervisor', name: 'Sol Specimen' },
  legal: { role: 'legal', name: 'Lena Test' },
  lead: { role: 'lead', name: 'Dana Sample' },
  committee: { role: 'committee', name: 'Wren Example' },
  administrator: { role: 'administrator', name: 'Ada Demo' },
  'second-investigator': { role: 'investigator', name: 'Ivo Specimen' },
  'second-supervisor': { role: 'supervisor', name: 'Sanna Test' },
} as const satisfies Record<string, DemoPerson>

export type StaffName = keyof typeof demoStaff

/** The user id of somebody in the demo. */
export const staffId = (name: StaffName): string => `demo-${name}`

export const isStaffName = (text: string): text is StaffName => Object.hasOwn(demoStaff, text)
