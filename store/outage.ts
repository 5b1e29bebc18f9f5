import { VersionMoved } from './cases/append.ts'

/**
 * Whether an error says that MongoDB could not be reached or could not finish just now, so that the same again may succeed. Two
 * workers meeting on one case counts too: the second reads anew. Anything else is a bug of ours.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof VersionMoved) return true
  if (typeof error !== 'object' || error === null) return false
  const { name = '', errorLabels } = error as { name?: string; errorLabels?: readonly string[] }
  if (outageNames.has(name)) return true
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

const hasLabel = (error: object, label: string): boolean =>
  'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true
