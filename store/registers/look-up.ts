import type { RegisterEntry } from '../../domain/registers/entry.ts'
import type { Wanted } from '../../domain/registers/looked-up.ts'
import type { Store } from '../connect.ts'
import type { RegisterDocument } from '../models/register.ts'

type Row = Pick<RegisterDocument, '_id' | 'register' | 'open'>

/** More agreements than any local agency is a party to, and more areas than a state has. */
const [mostLeant, mostAreas] = [60, 300]

/**
 * The entries a decision named, with the agencies and agreements they lean on, and the areas of the state: two questions at once, both by
 * index. Asks nothing where no entry is named.
 */
export async function lookUp({ registers }: Store, { ids, state }: Wanted): Promise<RegisterEntry[]> {
  if (ids.length === 0) return []
  const [named, areas] = await Promise.all([
    registers.aggregate<Row & { leant: Row[] }>([
      { $match: { _id: { $in: [...ids] } } },
      { $project: { register: 1, open: 1, asks: asksOrNothing } },
      { $lookup: { from: 'registers', localField: 'asks', foreignField: 'answersTo', pipeline: leantOn, as: 'leant' } },
    ]),
    state
      ? registers.find({ answersTo: state.toLowerCase(), register: 'areas' }, { register: 1, open: 1 }).limit(mostAreas).lean<Row[]>()
      : [],
  ])
  const rows = [...named, ...named.flatMap(({ leant }) => leant), ...areas]
  return [...new Map(rows.map(({ _id: id, register, open }) => [id, { id, register, open }])).values()]
}

/** An empty list would be matched with every entry that answers to nothing; no entry answers to no name. */
const asksOrNothing = { $cond: [{ $gt: [{ $size: { $ifNull: ['$asks', []] } }, 0] }, '$asks', ['']] }

/** Agencies before agreements, so that what is cut off is never the employer. */
const leantOn = [
  { $match: { register: { $in: ['agencies', 'agreements'] } } },
  { $sort: { register: 1 as const, _id: 1 as const } },
  { $limit: mostLeant },
  { $project: { register: 1, open: 1 } },
]
