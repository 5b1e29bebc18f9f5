/**
 * The import rules of the house. A room is a top folder, or one below `api/`; this says what it may import besides itself. The
 * processes that run (`worker/`, `api/*-server.ts`, `scripts/`) and the tests put the rooms together and may import every one.
 */
const rooms = {
  domain: [],
  jurisdictions: ['domain'],
  workflows: ['domain'],
  activities: ['domain', 'store', 'mail', 'keys'],
  store: ['domain', 'keys'],
  keys: ['domain/complaint/sealed'],
  mail: ['domain'],
  audit: ['domain', 'store', 'keys'],
  config: [],
  'api/web': ['domain', 'store', 'keys'],
  'api/public': ['domain', 'store', 'keys', 'api/web'],
  'api/staff': ['domain', 'store', 'keys', 'api/web'],
}

const names = Object.keys(rooms)
const under = (paths) => paths.map((path) => `^${path}[/.]`)
const product = `^(${names.join('|')}|worker)/|^api/[^/]+-server[.]ts$`
const ours = '^(activities|api|audit|config|domain|jurisdictions|keys|mail|scripts|store|tests|worker|workflows)/'

const betweenRooms = names.map((room) => ({
  name: `${room.replace('/', '-')}-imports-only-its-own`,
  comment: `${room}/ may import ${rooms[room].join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: under([room]) },
  to: { path: ours, pathNot: under([room, ...rooms[room]]) },
}))

/** A package that one room keeps to itself, so that it can be exchanged, or looked at, in one place. */
const kept = (name, packages, by) => ({
  name: `only-${name}`,
  severity: 'error',
  from: { path: product, pathNot: by },
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
})

const keptPackages = [
  kept('store-knows-mongodb', 'mongoose|mongodb', '^store/'),
  kept('mail-knows-smtp', 'nodemailer', '^mail/'),
  kept('holidays-knows-the-holiday-library', 'date-holidays', '^jurisdictions/holidays[.]ts$'),
  kept('keys-knows-the-ciphers', 'libsodium-wrappers|@node-rs/argon2', '^keys/'),
  kept('the-engines-side-knows-the-engine', '@temporalio', '^(workflows|activities|worker)/'),
  kept('the-web-knows-express', 'express|preact', '^api/'),
]

module.exports = {
  forbidden: [
    ...betweenRooms,
    ...keptPackages,
    {
      name: 'domain-imports-nothing',
      comment: 'The rules are plain TypeScript: no package, no built-in module.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'workflows-import-only-the-engine',
      comment: 'A workflow is replayed: whatever it imports must be deterministic.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: ['^workflows/', '^domain/', 'node_modules/@temporalio/(workflow|common)/'] },
    },
    {
      name: 'public-seals-and-never-opens',
      comment: 'The exposed process knows public keys and what comes from a code; of nothing else the key.',
      severity: 'error',
      from: { path: '^api/(public/|public-server[.]ts$)' },
      to: { path: '^keys/(open|ring|ring-file|wraps|legal|reviewer|password)[.]ts$' },
    },
    {
      name: 'public-reaches-no-private-key',
      comment: 'Nor may what the exposed process imports.',
      severity: 'error',
      from: { path: '^api/(public/|public-server[.]ts$)' },
      to: {
        path: '^(keys/(open|ring-file|ring-lock|ring-sheet|custody|unlock-door|legal|reviewer)[.]ts$|api/staff/|activities/|workflows/|worker/)',
        reachable: true,
      },
    },
    {
      name: 'nobody-imports-an-entry',
      severity: 'error',
      from: { path: product, pathNot: '^worker/' },
      to: { path: ['^worker/', '^scripts/', '^tests/', '^api/[^/]+-server[.]ts$'] },
    },
    {
      name: 'scripts-do-not-import-tests',
      comment: 'But for the one that runs them.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/test[.]ts$' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      from: { path: product },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'every-import-is-there',
      severity: 'error',
      from: { pathNot: '^scripts/start[.]mjs$' },
      to: { couldNotResolve: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
