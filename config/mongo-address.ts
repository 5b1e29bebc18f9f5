/** A MongoDB address taken apart. Node's URL cannot read it: it may name several hosts. */
type Parts = { scheme: string; hosts: string; database: string; options: URLSearchParams }

const form = /^(mongodb(?:\+srv)?:\/\/)(?:[^@/]*@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/

/** The database an address names, `redress` if it names none. */
export const databaseOf = (uri: string): string => partsOf(uri).database

/** The database beside it that holds wrapped keys, so that its backups can be kept apart. */
export const keysDatabaseOf = (uri: string): string => `${databaseOf(uri)}_keys`

/** The same servers and database with another user, who is known in that database. */
export function addressFor(uri: string, user: string, password: string): string {
  const { scheme, hosts, database, options } = partsOf(uri)
  for (const name of ['authSource', 'authMechanism', 'authMechanismProperties']) options.delete(name)
  return `${scheme}${encodeURIComponent(user)}:${encodeURIComponent(password)}@${hosts}/${database}${options.size ? `?${options}` : ''}`
}

/** The same address with another database in its path; who signs in, and where, stays. */
export const withDatabase = (uri: string, database: string): string => {
  const [before = '', options] = uri.split('?')
  const [scheme, rest = ''] = before.split('//')
  const admin = new URLSearchParams(options)
  if (!admin.has('authSource')) admin.set('authSource', partsOf(uri).database)
  return `${scheme}//${rest.split('/')[0]}/${database}?${admin}`
}

function partsOf(uri: string): Parts {
  const found = form.exec(uri)
  if (!found) throw new Error('not a MongoDB address')
  return { scheme: found[1] ?? '', hosts: found[2] ?? '', database: found[3] || 'redress', options: new URLSearchParams(found[4]) }
}
