import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Words, WordsContext } from './words.ts'

/**
 * A page as HTML. `page` is called anew for a second rendering when the first one used a word nobody has checked: the notice
 * about it stands above the place where that became known.
 */
export function renderPage(words: Words, page: () => VNode): string {
  const once = () => `<!doctype html>${renderToString(<WordsContext.Provider value={words}>{page()}</WordsContext.Provider>)}`
  const known = words.unreviewed
  const html = once()
  return words.unreviewed === known ? html : once()
}
