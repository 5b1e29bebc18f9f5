import type { Binding } from './binding.ts'
import { sealBox } from './box.ts'
import { readOfficeKey } from './office-key.ts'

/** The document that a body was sealed for. It opens for no other. */
export type OfficeBinding = { caseId: string; inboxId: string; command: string }

/**
 * Seals a JSON value so that only the office's ring opens it; whoever sealed it cannot. Text: `version.box`. Knows public keys only,
 * so the process that takes in complaints can do this and nothing more.
 */
export function sealToOffice(officeKey: string, body: unknown, binding: OfficeBinding): string {
  const { version, publicKey } = readOfficeKey(officeKey)
  return `${version}.${sealBox(publicKey, body, officeBinding(binding))}`
}

export const officeBinding = ({ caseId, inboxId, command }: OfficeBinding): Binding => ['document for the office', caseId, inboxId, command]
