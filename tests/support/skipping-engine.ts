import { Connection } from '@temporalio/client'
import { type InternalConnectionOptions, InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js'
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js'
import { startTimeSkipping } from './servers.ts'

/** An engine whose time can be moved ahead: months pass in moments. Instants are ISO strings. */
export type SkippingEngine = {
  address: string
  now(): Promise<string>
  /** Lets the time pass until an instant; what falls due on the way happens on the way. */
  passUntil(instant: string): Promise<void>
  stop(): Promise<void>
}

export async function startSkippingEngine(): Promise<SkippingEngine> {
  const { address, stop } = await startTimeSkipping()
  const connection = await connectTo(address)
  const time = connection.testService
  if (!time) throw new Error('this client does not know the service that moves the time')
  const nowMs = async () => tsToMs((await time.getCurrentTime({})).time)
  return {
    address,
    now: async () => new Date(await nowMs()).toISOString(),
    async passUntil(instant) {
      const ms = Date.parse(instant) - (await nowMs())
      if (ms > 0) await time.unlockTimeSkippingWithSleep({ duration: msToTs(ms) })
    },
    async stop() {
      await connection.close()
      await stop()
    },
  }
}

/** The client makes the service that moves the time only for those who ask in this way, as its own test package does. */
function connectTo(address: string): Promise<Connection> {
  const options: InternalConnectionOptions = { address, [InternalConnectionOptionsSymbol]: { supportsTestService: true } }
  return Connection.connect(options)
}
