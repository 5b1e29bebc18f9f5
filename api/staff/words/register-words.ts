import type { agreementModels, agreementStatuses } from '../../../domain/registers/kinds.ts'
import { officeName, routeOfficeCodes } from '../../../domain/routing/offices.ts'
import { agencyNames } from './case-words.ts'

const modelNames: Record<(typeof agreementModels)[number], string> = {
  taskForce: 'Task force model',
  jailEnforcement: 'Jail enforcement model',
  warrantService: 'Warrant service officer',
  other: 'Another agreement',
}

const statusNames: Record<(typeof agreementStatuses)[number], string> = {
  inForce: 'In force',
  disputed: 'Disputed',
  suspended: 'Suspended',
  ended: 'Ended',
  notListed: 'No longer listed',
  announced: 'Announced',
}

const names: Readonly<Record<string, string>> = {
  ...agencyNames,
  ...modelNames,
  ...statusNames,
  dutyInvestigator: 'Duty investigator',
  shiftLead: 'Shift lead',
  evidenceOfficer: 'Evidence officer',
  tribalLiaison: 'Tribal liaison',
  specialist: 'Specialist for sexual abuse',
  ...Object.fromEntries(routeOfficeCodes.map((code) => [code, officeName(code)])),
}

/** What a choice in a register is called. */
export const registerChoice = (value: string): string => names[value] ?? value
