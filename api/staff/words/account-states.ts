import type { Account } from '../../../store/users/accounts.ts'

export const accountStates: Readonly<Record<Account['state'], string>> = {
  open: 'Open',
  invited: 'Invited, not joined yet',
  disabled: 'Disabled',
}
