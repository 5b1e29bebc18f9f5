/** A MongoDB address taken apart. Node's URL cannot read it: it may name several hosts. */
type Parts = { scheme: string; user: string; hosts: string; path: string; options: URLSearchParams }

const form = /^(mongodb(?:\+srv)?:\/\/)([^@/]*@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/

/** The database an address names, `redress` if it names none. */
export const databaseOf = (uri: string): string => partsOf(uri).path || 'redress'

/** The database beside it that holds wrapped keys, so that its backups can be kept apart. */
export const keysDatabaseOf = (uri: string): string => `${databaseOf(uri)}_keys`

/** The same servers and database with another user, who is known in that database, or in the one named. */
export function addressFor(uri: string, user: string, password: string, knownIn?: string): string {
  const { scheme, hosts, options } = partsOf(uri)
  for (const name of ['authSource', 'authMechanism', 'authMechanismProperties']) options.delete(name)
  if (knownIn) options.set('authSource', knownIn)
  return `${scheme}${encodeURIComponent(user)}:${encodeURIComponent(password)}@${hosts}/${databaseOf(uri)}${options.size ? `?${options}` : ''}`
}

/** The same address with another database in its path. Who signs in stays, and where they are known: by default the database named before. */
export function withDatabase(uri: string, database: string): string {
  const { scheme, user, hosts, path, options } = partsOf(uri)
  if (user && !options.has('authSource')) options.set('authSource', path || 'admin')
  return `${scheme}${user}${hosts}/${database}${options.size ? `?${options}` : ''}`
}

function partsOf(uri: string): Parts {
  const found = form.exec(uri)
  if (!found) throw new Error('not a MongoDB address')
  const [, scheme = '', user = '', hosts = '', path = '', options] = found
  return { scheme, user, hosts, path, options: new URLSearchParams(options) }
}
