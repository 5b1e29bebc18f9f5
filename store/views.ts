/**
 * What the public process may see of its own inbox and of the tokens: enough to recognise a repeat, to say "received" from the first
 * second and to know a token, and nothing that was said. `waitingComplaints` shows an administrator what waits there,
 * likewise; `staffMembers` shows the worker whom it may assign and where their mail goes, and nothing they sign in with.
 */
export const views = [
  {
    name: 'receivedComplaints',
    on: 'publicInbox',
    pipeline: [{ $project: { lookup: 1, digest: 1, command: 1, receivedMinute: '$receivedAt' } }],
  },
  {
    name: 'waitingComplaints',
    on: 'publicInbox',
    pipeline: [{ $match: { outcome: null } }, { $project: { caseId: 1, command: 1, receivedAt: 1, trouble: 1 } }],
  },
  { name: 'staffMembers', on: 'users', pipeline: [{ $project: { email: 1, language: 1, roles: 1, active: 1, office: 1, left: 1 } }] },
  { name: 'tokenHashes', on: 'tokens', pipeline: [{ $project: { hash: 1, scope: 1, office: 1, expiresAt: 1, unlimited: 1 } }] },
] as const
