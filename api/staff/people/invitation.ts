import type { Role } from '../../../domain/case/staff.ts'
import { plainAddress } from '../../../domain/complaint/plain-address.ts'
import type { OfficeDocument } from '../../../store/models/office.ts'
import { type Form, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import { tickedRoles } from './role-choices.tsx'

export type Invitation = { name: string; email: string; roles: readonly Role[]; office: string }

const longestName = 100

/** What was typed about somebody to invite, or every problem with it. */
export function typedInvitation(form: Form, offices: readonly OfficeDocument[]): Invitation | readonly FieldProblem[] {
  const name = textOf(form, 'name').trim()
  const email = plainAddress(textOf(form, 'email'))
  const roles = tickedRoles(form)
  const office = offices.find(({ _id }) => _id === textOf(form, 'office'))
  const problems = [
    problem('name', name ? '' : 'Say who it is.'),
    problem('name', name.length > longestName ? `The limit is ${longestName} characters.` : ''),
    problem('email', email ? '' : 'This is not an e-mail address. Write it like name@office.gov.'),
    problem('roles', roles.length > 0 ? '' : 'Choose one role or more.'),
    problem('office', office ? '' : 'Choose an office.'),
  ].flat()
  return email && office && problems.length === 0 ? { name, email: email.toLowerCase(), roles, office: office._id } : problems
}

const problem = (field: string, text: string): FieldProblem[] => (text ? [{ field, code: 'wrong', text }] : [])
