import type { RequestHandler } from 'express'
import type { VNode } from 'preact'
import { wordsOf } from '../../web/language.ts'
import type { Key } from '../../web/words.ts'
import { AccessibilityPage, DonePage, PrivacyPage, SafetyPage } from '../pages/plain-pages.tsx'
import { StartPage } from '../pages/start-page.tsx'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'

/** The pages that only say something. */
export const pageRoutes = (tools: Tools): readonly PublicRoute[] => {
  const { phone } = tools.office
  const page = (path: string, title: Key, main: () => VNode): PublicRoute => ({
    method: 'get',
    path,
    who: 'anyone',
    handle: (request, response) => show(tools, request, response, { title: wordsOf(request).t(title), main }),
  })
  return [
    page('/', 'start.history', () => <StartPage phone={phone} />),
    page('/safety', 'safety.title', () => <SafetyPage />),
    page('/privacy', 'privacy.title', () => <PrivacyPage />),
    page('/accessibility', 'accessibility.title', () => <AccessibilityPage phone={phone} />),
    page('/complaints/done', 'shared.name', () => <DonePage />),
    { method: 'get', path: '/exit', who: 'anyone', handle: exit(tools) },
  ]
}

/** Somewhere that anyone may have been reading. */
const neutralSite = 'https://www.weather.gov/'

/**
 * Clears everything this site left in the browser and leads away. Another site could lead here to make someone lose their answers:
 * the browser says where a request came from, and then nothing is cleared.
 */
const exit =
  (tools: Tools): RequestHandler =>
  (request, response) => {
    const site = request.get('Sec-Fetch-Site') ?? 'none'
    if (site === 'same-origin' || site === 'none') {
      tools.ways.takeAll(response)
      response.set('Clear-Site-Data', '"cache", "cookies", "storage"')
    }
    response.redirect(303, neutralSite)
  }
