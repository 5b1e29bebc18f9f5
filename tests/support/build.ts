import { ensureBuilt } from '../../scripts/build.mjs'

/** Called by vitest before the journeys: the processes they meet run from the build, as on a server. */
export const setup = (): Promise<void> => ensureBuilt()
