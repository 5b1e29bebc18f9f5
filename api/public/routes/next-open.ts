import type { Slug } from '../../../domain/complaint/questions.ts'
import { visibleScreens } from '../../../domain/complaint/visible.ts'
import { screenProblems } from '../../web/questions/screen-problems.ts'
import type { answersOf } from '../drafts.ts'
import type { Tools } from '../tools.ts'

/** The first screen that still needs an answer, or null when the complaint can be checked. */
export function nextOpen(tools: Tools, read: ReturnType<typeof answersOf>): Slug | null {
  const today = tools.today()
  return visibleScreens(read.answers).find((screen) => screenProblems(screen, read, today).length > 0)?.slug ?? null
}
