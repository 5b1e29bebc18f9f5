import type { Ring } from '../keys/ring.ts'
import { isToComplainant } from '../mail/letters/index.ts'
import { openCaseKeys } from '../store/case-keys.ts'
import { loadCase } from '../store/cases/load-case.ts'
import type { NoticeDocument } from '../store/models/post.ts'
import { mailToComplainant } from './mail-to-complainant.ts'
import { mailToStaff } from './mail-to-staff.ts'
import type { Addressed, Sending } from './sending.ts'

/** To whom a queued notice goes as things stand at `at`, and what it says. Throws what the store or the keys throw. */
export async function addressed({ store, packOf, staffUrl }: Sending, ring: Ring, row: NoticeDocument, at: string): Promise<Addressed> {
  const { case: kase } = (await loadCase(store, row.caseId)) ?? missing('case')
  const { zone } = (await store.offices.findById(kase.office, { zone: 1 }).lean()) ?? missing('office')
  const { kind } = row
  if (isToComplainant(kind)) return mailToComplainant(kase, await openCaseKeys(store, ring, kase.id), zone, at)
  return mailToStaff(store, kase, { ...row, kind }, { pack: packOf(kase.pack), zone, at, staffUrl })
}

function missing(what: string): never {
  throw new Error(`the notice belongs to a ${what} that does not exist`)
}
