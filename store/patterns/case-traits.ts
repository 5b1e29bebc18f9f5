import type { Case } from '../../domain/case/case.ts'
import type { NotedPattern } from '../../domain/case/patterns.ts'
import type { CaseTraits } from '../../domain/patterns/traits.ts'
import type { Store } from '../connect.ts'
import type { SearchHashDocument } from '../models/house.ts'

/** A case as a look across cases sees it, whether a pattern can still be noted on it, and what was. */
export type SeenCase = { traits: CaseTraits; isOpen: boolean; patterns: readonly NotedPattern[] }

type Row = {
  _id: string
  office: string
  receivedAt: string
  stage: string
  case: Pick<Case, 'incidentMonth' | 'allegations' | 'patterns' | 'operation'>
}

const ofCase = { 'case.incidentMonth': 1, 'case.allegations': 1, 'case.patterns': 1, 'case.operation': 1 } as const
const seen = { office: 1, receivedAt: 1, stage: 1, ...ofCase }

/** Cases received after `since` (ISO), from open fields and keyed hashes alone. */
export async function seenCases(store: Store, since: string): Promise<SeenCase[]> {
  const [rows, hashes] = await Promise.all([
    store.cases.find({ receivedAt: { $gt: since } }, seen).lean<Row[]>(),
    store.searchHashes.find({}).lean<SearchHashDocument[]>(),
  ])
  const hashesOf = new Map(hashes.map((one) => [one._id, one]))
  return rows.map((row) => seenCase(row, hashesOf.get(row._id)))
}

function seenCase({ _id: id, office, receivedAt, stage, case: kase }: Row, hashes: SearchHashDocument | undefined): SeenCase {
  const standing = new Set(kase.allegations.filter(isOpenOrSustained).flatMap((one) => one.subjects))
  const subjects = (hashes?.subjects ?? []).filter(({ subject }) => standing.has(subject)).map(({ hash }) => hash)
  const { incidentMonth, operation, patterns = [] } = kase
  const traits = { id, office, receivedAt, incidentMonth, operation: operation?.entry ?? null, people: hashes?.people ?? [], subjects }
  return { traits, isOpen: stage !== 'closed', patterns }
}

const isOpenOrSustained = (one: Case['allegations'][number]): boolean =>
  !('decision' in one && one.decision) || one.decision.outcome === 'sustained'
