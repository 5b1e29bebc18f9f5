import { officeKeyOf, type Ring } from '../../keys/ring.ts'
import { sheetLines } from '../../keys/ring-sheet.ts'

/** The recovery sheet as it is printed. */
export const sheetText = (ring: Ring): string => `RECOVERY SHEET OF AN OFFICE OF REDRESS

Whoever has this sheet and the database reads everything but privileged texts.
Keep it sealed, in a safe, away from the server and from its backups.
Print a new one after each new office key, and destroy this one.

Office key it belongs to: ${officeKeyOf(ring)}

${sheetLines(ring).join('\n')}

To use it: npm run restore-ring -- NEW_RING_FILE, and type the lines above.
There is no zero and O, no one and I or L to mix up: either will do.
`
