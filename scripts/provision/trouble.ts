/** Something that stops a start and that a person can do something about: what happened, and what to do. */
export class Trouble extends Error {
  override name = 'Trouble'
  constructor(what: string, todo: string, options?: ErrorOptions) {
    super(`${what}\n${todo}`, options)
  }
}

type Known = { sign: RegExp; tell: (what: string, found: RegExpExecArray) => Trouble }

/** What a system error or a dying server's last lines mean. The first sign that fits counts. */
const known: readonly Known[] = [
  { sign: /ENOSPC|No space left on device|disk is full|EDQUOT/i, tell: (what) => diskFull(what) },
  {
    sign: /error while loading shared libraries: (\S+?):|Library not loaded: (\S+)/,
    tell: (what, found) =>
      new Trouble(
        `${what}: the library ${found[1] ?? found[2]} is missing on this machine.`,
        `Install it (${packageOf(found[1] ?? '')}) and start again. ${waysOut}`,
      ),
  },
  {
    sign: /EADDRINUSE|Address already in use|SocketException.*in use/i,
    tell: (what) =>
      new Trouble(`${what}: its port is taken by another program.`, 'Stop that program, or choose another port in the environment.'),
  },
  {
    sign: /EACCES|EPERM|Permission denied|Operation not permitted|EROFS|Read-only file system/i,
    tell: (what) =>
      new Trouble(
        `${what}: a file or folder may not be written.`,
        'Give your user the right to write there, or set REDRESS_DATA to another folder.',
      ),
  },
  {
    sign: /UPGRADE PROBLEM|featureCompatibilityVersion/i,
    tell: (what) =>
      new Trouble(`${what}: the data was written by another version of it.`, 'Use that version, or set REDRESS_DATA to another folder.'),
  },
  {
    sign: /WT_PANIC|WiredTiger error|corrupt|malformed|file is not a database|not a database|metadata file|Unrecoverable|aborting after fassert/i,
    tell: (what) => damaged(what),
  },
]

export const waysOut =
  'Ways out: install the server so that it is on PATH; or give the address of a running one in the environment (MONGODB_URI, TEMPORAL_ADDRESS); or run everything in containers: docker compose up.'

export const diskFull = (what: string) =>
  new Trouble(
    `${what}: the disk is full.`,
    'Free some space, or set REDRESS_DATA to a folder on another disk, and start again. Nothing was lost.',
  )

export const damaged = (what: string) =>
  new Trouble(
    `${what}: its data is damaged.`,
    'Put a backup of the data folder in its place, or move the folder away (or set REDRESS_DATA to another one) to start afresh.',
  )

/** The trouble an error or a log's end stands for, or undefined if it is none we know. */
export function troubleIn(what: string, text: string): Trouble | undefined {
  for (const { sign, tell } of known) {
    const found = sign.exec(text)
    if (found) return tell(what, found)
  }
  return undefined
}

function packageOf(library: string): string {
  if (library.startsWith('libcurl')) return 'on Debian and Ubuntu: apt-get install libcurl4'
  if (library.startsWith('libssl') || library.startsWith('libcrypto')) return 'on Debian and Ubuntu: apt-get install libssl3'
  return 'with your package manager'
}
