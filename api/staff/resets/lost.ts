import type { LinkKind } from '../../../store/models/office.ts'

export const lostThings: readonly LinkKind[] = ['password', 'secondFactor', 'join']

/** By what is lost; whoever lost both begins as somebody new does. */
export const lostNames: Readonly<Record<LinkKind, string>> = {
  password: 'The password; the phone with the codes is there',
  secondFactor: 'The phone with the codes; the password is known',
  join: 'Both',
}
