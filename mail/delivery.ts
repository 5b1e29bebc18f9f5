/** Why a mail did not go: our own words, never the server's, which may quote an address. */
export type MailFailure =
  | 'badAddress'
  | 'recipientRefused'
  | 'messageRefused'
  | 'askedToWait'
  | 'noAnswer'
  | 'connectionFailed'
  | 'tlsFailed'
  | 'signInRefused'
  | 'serverRefused'

/**
 * What became of one mail. `accepted`: the server took it over (its 250 after the final dot). `refusedForGood`: this mail to this
 * address will never go. `tryAgain`: the same mail, with the same Message-ID, may go later.
 */
export type Delivery = { outcome: 'accepted' } | { outcome: 'refusedForGood' | 'tryAgain'; failure: MailFailure }

export const accepted: Delivery = { outcome: 'accepted' }
export const refusedForGood = (failure: MailFailure): Delivery => ({ outcome: 'refusedForGood', failure })
export const tryAgain = (failure: MailFailure): Delivery => ({ outcome: 'tryAgain', failure })
