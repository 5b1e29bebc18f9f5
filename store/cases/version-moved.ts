/** The case moved on between reading and writing: someone else decided meanwhile. Read again. */
export class VersionMoved extends Error {
  override name = 'VersionMoved'
}
