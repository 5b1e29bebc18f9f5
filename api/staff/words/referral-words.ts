import type { Case } from '../../../domain/case/case.ts'
import type { ConsentChoice, Referral, ReferralAnswer, ReferralState, ReferralWay } from '../../../domain/referrals/referral.ts'
import { stateOf } from '../../../domain/referrals/referral.ts'
import { officeName } from '../../../domain/routing/offices.ts'

const answerNames: Record<ReferralAnswer, string> = {
  acceptedIt: 'Accepted',
  declinedIt: 'Declined',
  returnedIt: 'Returned',
  toldOutcome: 'Outcome told',
}

export const referralStateNames: Record<ReferralState, string> = {
  prepared: 'Prepared, not sent',
  stopped: 'Stopped, never sent',
  sent: 'Sent, no sign yet',
  acknowledged: 'Acknowledged',
  ...answerNames,
}

export const consentNames: Record<ConsentChoice, string> = {
  withName: 'With the name',
  withoutName: 'Without the name',
  doNotShare: 'Do not share',
}

const wayNames: Record<ReferralWay, string> = {
  portal: 'By their portal',
  email: 'By e-mail',
  mail: 'By post',
  phone: 'By phone',
  inPerson: 'In person',
}

/** What the choices of referrals are called in forms. */
export const referralNames: Readonly<Record<string, string>> = { ...answerNames, ...consentNames, ...wayNames }

/** `F1 to OIG Inspector General of Homeland Security: Sent, no sign yet`. */
export const referralText = ({ allegations }: Pick<Case, 'allegations'>, referral: Referral): string => {
  const code = allegations.find(({ id }) => id === referral.allegation)?.code ?? referral.allegation
  return `${code} to ${officeName(referral.office)}: ${referralStateNames[stateOf(referral)]}`
}
