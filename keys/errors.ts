/** What was to be opened was changed, or was sealed with another key or for another place. Says no more: a message may reach a log. */
export class SealBroken extends Error {
  override name = 'SealBroken'
  constructor() {
    super('the seal does not hold')
  }
}

/** The ring holds no such version: it was destroyed, or this is another office's ring. What it sealed stays closed. */
export class KeyMissing extends Error {
  override name = 'KeyMissing'
  readonly version: number
  constructor(version: number) {
    super(`the ring holds no key of version ${version}`)
    this.version = version
  }
}

type RingFault =
  | 'missing'
  | 'damaged'
  | 'readable by others'
  | 'sealed under a passphrase'
  | 'not sealed under a passphrase'
  | 'of another office'

/** The ring file cannot be used. Nothing was opened; an operator must act. */
export class RingRefused extends Error {
  override name = 'RingRefused'
  readonly reason: RingFault
  constructor(file: string, reason: RingFault) {
    super(`the ring file ${file} cannot be used: ${reason}`)
    this.reason = reason
  }
}

/** A line of a recovery sheet is missing or was not typed as it stands there. */
export class SheetUnreadable extends Error {
  override name = 'SheetUnreadable'
  readonly line: string
  constructor(line: string) {
    super(`the line ${line} of the sheet cannot be read`)
    this.line = line
  }
}

/** The passphrase does not open this reviewer's key, or the stored key was changed: the two cannot be told apart. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase'
  constructor() {
    super('the passphrase does not open the key')
  }
}

/** Too many passwords wait to be checked. Nothing was checked; the same request may be sent again later. */
export class PasswordsBusy extends Error {
  override name = 'PasswordsBusy'
  constructor() {
    super('too many passwords wait to be checked')
  }
}
