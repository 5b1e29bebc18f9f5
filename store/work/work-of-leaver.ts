import type { Store } from '../connect.ts'

/** What somebody still owes on one case: open tasks, and allegations they investigate. */
export type Owed = { caseId: string; tasks: readonly string[]; allegations: readonly string[] }

/** Everything somebody owes, case by case. Allegations only where they are asked for: without an heir they stay until a supervisor gives them on. */
export async function workOf(store: Store, user: string, withAllegations: boolean): Promise<Owed[]> {
  const [tasks, cases] = await Promise.all([
    store.tasks.find({ user, doneAt: null }, { caseId: 1, task: 1 }).lean<{ caseId: string; task: string }[]>(),
    withAllegations ? investigating(store, user) : [],
  ])
  const ids = [...new Set([...tasks.map(({ caseId }) => caseId), ...cases.map(({ caseId }) => caseId)])].sort()
  return ids.map((caseId) => ({
    caseId,
    tasks: tasks.flatMap((one) => (one.caseId === caseId ? [one.task] : [])).sort(),
    allegations: cases.find((one) => one.caseId === caseId)?.allegations ?? [],
  }))
}

type Row = { _id: string; case: { allegations: { id: string; step: string; investigator?: string }[] } }

async function investigating(store: Store, user: string): Promise<{ caseId: string; allegations: string[] }[]> {
  const theirs = { investigators: user, 'case.allegations': { $elemMatch: { step: 'investigation', investigator: user } } }
  const rows = await store.cases.find(theirs, { 'case.allegations': 1 }).lean<Row[]>()
  return rows.map(({ _id, case: { allegations } }) => ({
    caseId: _id,
    allegations: allegations.filter((one) => one.step === 'investigation' && one.investigator === user).map(({ id }) => id),
  }))
}
