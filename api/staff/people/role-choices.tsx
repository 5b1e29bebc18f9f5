import { type Role, roles } from '../../../domain/case/staff.ts'
import { Choices } from '../../web/components/choices.tsx'
import { type Form, listOf } from '../../web/form.ts'
import { roleNames } from '../words/roles.ts'

/** The roles somebody may have, each a box to tick. */
export const RoleChoices = ({ chosen, error }: { chosen: readonly string[]; error?: string | undefined }) => (
  <Choices
    name="roles"
    label="Roles"
    pick="many"
    hint="What they may open and do follows from these, from their next press on."
    options={roles.map((value) => ({ value, label: roleNames[value] }))}
    chosen={chosen}
    error={error}
  />
)

/** The roles that are ticked in a form; what is no role is none. */
export const tickedRoles = (form: Form): readonly Role[] => roles.filter((role) => listOf(form, 'roles').includes(role))
