import { VersionMoved } from './cases/version-moved.ts'
import { NotByMajorityYet } from './inbox/insert-document.ts'

/**
 * Whether an error says that MongoDB could not be reached or could not finish just now, so that the same again may succeed. Two
 * workers meeting on one case counts too: the second reads anew. Anything else is a bug of ours.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof VersionMoved || error instanceof NotByMajorityYet) return true
  if (typeof error !== 'object' || error === null) return false
  const { name = '', code, errorLabels } = error as { name?: string; code?: unknown; errorLabels?: readonly string[] }
  if (outageNames.has(name) || outageCodes.has(code) || reachedNobody(error)) return true
  return hasLabel(error, 'TransientTransactionError') || hasLabel(error, 'RetryableWriteError') || (errorLabels ?? []).length > 0
}

const outageNames = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoWriteConcernError',
  'MongoExpiredSessionError',
  'MongoOperationTimeoutError',
])

/**
 * A line that broke while something was on it, which the driver lets through as the system says it; and a server that is starting,
 * stopping, out of time or not the primary, whose answers to a read carry no label.
 */
const outageCodes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ERR_SOCKET_CLOSED',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ETIMEDOUT',
  6, // HostUnreachable
  7, // HostNotFound
  24, // LockTimeout
  50, // MaxTimeMSExpired
  89, // NetworkTimeout
  91, // ShutdownInProgress
  133, // FailedToSatisfyReadPreference
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  262, // ExceededTimeLimit
  9001, // SocketException
  10107, // NotWritablePrimary
  11600, // InterruptedAtShutdown
  11602, // InterruptedDueToReplStateChange
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
])

/** A write of many that reached no server: the driver drops the class of what went wrong, and leaves neither a code nor a refused write. */
function reachedNobody(error: object): boolean {
  const { name, code, writeErrors } = error as { name?: string; code?: unknown; writeErrors?: unknown }
  const refused = Array.isArray(writeErrors) ? writeErrors.length : writeErrors === undefined ? 0 : 1
  return name === 'MongoBulkWriteError' && code === undefined && refused === 0
}

const hasLabel = (error: object, label: string): boolean =>
  'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true
