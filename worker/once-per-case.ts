/** Runs work for a case; asked again while it runs, once more afterwards, however often it was asked. */
export type OncePerCase = ((caseId: string) => void) & { idle(): Promise<void> }

/** A hundred documents for one case are told to the engine once or twice, not a hundred times. */
export function oncePerCase(work: (caseId: string) => Promise<void>): OncePerCase {
  const again = new Map<string, boolean>()
  const running = new Set<Promise<void>>()
  const run = async (caseId: string): Promise<void> => {
    do {
      again.set(caseId, false)
      await work(caseId)
    } while (again.get(caseId))
    again.delete(caseId)
  }
  const ask = (caseId: string): void => {
    if (again.has(caseId)) {
      again.set(caseId, true)
      return
    }
    const one = run(caseId).finally(() => running.delete(one))
    running.add(one)
  }
  return Object.assign(ask, { idle: async () => void (await Promise.all(running)) })
}
