import type { Store } from '../../store/connect.ts'
import type { LimitFigures } from '../web/limits/limits.ts'
import type { Log } from '../web/request-log.ts'

/** What the office promises from the moment a complaint is received, as local dates. */
export type FirstPromises = { acknowledgeOn: string; triageOn: string }

/** Everything the public app is handed; it reads no setting and no clock of its own. */
export type PublicDeps = {
  /** Connected as the public process's own user. */
  store: Store
  log: Log
  /** The present instant. */
  now(): string
  /** 32 bytes: with a person's code it gives their keys. */
  receiptSecret: Uint8Array
  /** 32 bytes: seals cookies and form tokens. */
  cookieSecret: Uint8Array
  /** The office's public key. What was sealed to it nobody here can open. */
  officeKey: string
  office: { id: string; zone: string; phone: string; demo: boolean }
  promisesFrom(receivedAt: string): FirstPromises
  transport: 'tls' | 'plain'
  /** How many proxies stand in front. */
  trustProxy: number
  /** How fast is too fast, where it is not what the house has found right. */
  limits?: LimitFigures
}
