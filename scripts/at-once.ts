/**
 * Does the same work for each item, so many at once and no more, and answers in the order of the items. The first error ends it; what
 * was begun is still awaited, so that nothing goes on behind the caller's back.
 */
export async function atOnce<T, R>(most: number, items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  const waiting = items.entries()
  let failed = false
  const take = async () => {
    for (const [index, item] of waiting) {
      if (failed) return
      answers[index] = await work(item, index)
    }
  }
  const fail = (error: unknown) => {
    failed = true
    throw error
  }
  const ended = await Promise.allSettled(Array.from({ length: most }, () => take().catch(fail)))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return answers
}
