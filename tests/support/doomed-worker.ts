import { keysReady } from '../../keys/ready.ts'
import { readRing } from '../../keys/ring-file.ts'
import type { Post } from '../../mail/transport.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { type Activities, startTrialWorker } from './engine.ts'
import { decidingOver } from './trial-office.ts'

/**
 * What a doomed worker is told, as JSON in its one argument. `gap` is where it stops for good: once it saved what follows from a staff
 * document and before the engine hears of it, or once a mail server took a mail and before the row in MongoDB says so.
 */
export type Doom = {
  mongoUri: string
  ringFile: string
  temporalAddress: string
  queue: string
  bundleFile: string
  smtpUrl: string
  gap: { savedDocument: string } | 'handedOverMail'
}

/** Tells the process that started this one that the gap is reached, and never goes on. */
function waitToBeKilled(): Promise<never> {
  process.send?.('in the gap')
  return new Promise(() => {})
}

const dyingPost = (post: Post): Post => ({
  ...post,
  async send(mail) {
    await post.send(mail)
    return waitToBeKilled()
  },
})

const dyingActivities =
  (store: Store, document: string) =>
  (activities: Activities): Activities => ({
    ...activities,
    async applyNext(caseId, now) {
      const standing = await activities.applyNext(caseId, now)
      const saved = await store.staffInbox.countDocuments({ _id: document, outcome: { $ne: null } })
      return saved > 0 ? waitToBeKilled() : standing
    },
  })

/** A whole worker of the trial office in a process of its own, which its test kills. */
async function main({ mongoUri, ringFile, temporalAddress, gap, ...options }: Doom): Promise<void> {
  await keysReady
  const store = await connectStore(mongoUri)
  const deciding = decidingOver(store, await readRing(ringFile))
  const around = gap === 'handedOverMail' ? { aroundPost: dyingPost } : { aroundActivities: dyingActivities(store, gap.savedDocument) }
  await startTrialWorker({ deciding }, temporalAddress, { ...options, ...around })
  process.once('disconnect', () => process.exit(1))
  process.send?.('running')
}

await main(JSON.parse(process.argv[2] ?? '') as Doom)
