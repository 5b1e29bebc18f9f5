const words = [
  /\bundocumented\b/i,
  /\b(green card|work permit|visa|asylum|daca|tps)\b/i,
  /\b(immigration|legal|migration) status\b/i,
  /\b(overstay(ed)?|illegal(ly)? (here|in)|no papers|without papers)\b/i,
  /\b(indocumentad[oa]s?|sin papeles|tarjeta verde|permiso de trabajo|asilo)\b/i,
  /\b(estatus|estado|situaci[oó]n) (migratori[oa]|legal)\b/i,
]

/** Whether a story seems to tell someone's immigration status. A gentle note follows, never a refusal: the words may be about the officers. */
export const mentionsStatus = (story: string): boolean => words.some((word) => word.test(story))
