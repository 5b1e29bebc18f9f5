import type { Account } from '../../../domain/complaint/answer-classes.ts'
import { openCaseKeys } from '../../../store/case-keys.ts'
import { recordOpening } from '../../../store/openings/record-opening.ts'
import { Facts } from '../../web/components/facts.tsx'
import type { OpenedCase } from '../cases/opened-case.ts'
import { openedAccount } from '../cases/opened-texts.ts'
import type { Desk } from '../deps.ts'
import { answerLines, narrativeOf, valueText } from '../words/account-words.ts'
import type { StaffCommand } from '../words/command-words.ts'

/** Commands that nobody gives without reading the complaint. */
const readBeside: ReadonlySet<StaffCommand> = new Set(['accept-complaint', 'decline-complaint'])

/** The complaint, opened to be read beside the form and put on record; null for commands that do not need it. */
export async function accountBeside(desk: Desk, opened: OpenedCase, command: StaffCommand): Promise<Account | null> {
  if (!readBeside.has(command)) return null
  await recordOpening(desk.store, { caseId: opened.id, user: opened.member.id, at: opened.now, fields: 'account', purpose: null })
  return openedAccount(opened, await openCaseKeys(desk.store, desk.ring, opened.id))
}

export const AccountBeside = ({ account, opened }: { account: Account; opened: OpenedCase }) => (
  <aside aria-label="What was told" class="flow">
    <h2>What was told</h2>
    <p class="lines">{narrativeOf(account) || 'No words of their own.'}</p>
    <Facts small lines={[{ name: 'Kinds', value: valueText('kinds', opened.kase.kinds) || 'Not said' }, ...answerLines(account)]} />
  </aside>
)
