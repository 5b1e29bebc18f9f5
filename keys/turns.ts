/** Runs work when its turn comes. */
type Turns = <T>(work: () => Promise<T>) => Promise<T>

/** At most `atOnce` run, at most `waitingMax` wait, first come first served; who comes when all places are taken gets the error of `refuse`. */
export function makeTurns(atOnce: number, waitingMax: number, refuse: () => Error): Turns {
  const waiting: (() => void)[] = []
  let running = 0

  async function enter(): Promise<void> {
    if (running < atOnce) running += 1
    else if (waiting.length >= waitingMax) throw refuse()
    else await new Promise<void>((admit) => waiting.push(admit))
  }

  /** The place goes straight to the next in line; given up in between, a newcomer could take it and three would run. */
  function leave(): void {
    const admit = waiting.shift()
    if (admit) admit()
    else running -= 1
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
