import type { OpenedCase } from './opened-case.ts'

type TabRow = { name: string; title: string; path: string; number?: (opened: OpenedCase) => number | string }

/** The pages of a case, in their order. Each is a page of its own, so that it has an address and works without script. */
export const tabs = [
  { name: 'summary', title: 'Summary', path: '' },
  { name: 'allegations', title: 'Allegations', path: '/allegations', number: ({ kase }) => kase.allegations.length },
  { name: 'referrals', title: 'Referrals', path: '/referrals', number: ({ kase }) => kase.referrals?.length ?? 0 },
  { name: 'urgency', title: 'Urgency', path: '/urgency', number: ({ kase }) => kase.priority ?? '' },
  { name: 'people', title: 'People', path: '/people', number: ({ kase }) => kase.subjects.length + 1 },
  { name: 'notes', title: 'Notes', path: '/notes' },
  { name: 'messages', title: 'Messages', path: '/messages' },
  { name: 'letters', title: 'Letters', path: '/letters', number: ({ kase }) => kase.notices.length },
  { name: 'legal', title: 'Legal', path: '/legal', number: ({ member }) => (member.roles.includes('legal') ? '' : '(locked)') },
  { name: 'audit', title: 'Audit', path: '/audit' },
] as const satisfies readonly TabRow[] as readonly (TabRow & { name: Tab })[]

export type Tab = 'summary' | 'allegations' | 'referrals' | 'urgency' | 'people' | 'notes' | 'messages' | 'letters' | 'legal' | 'audit'
