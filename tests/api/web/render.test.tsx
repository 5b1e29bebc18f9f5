import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '../../../api/web/components/error-summary.tsx'
import { TextArea } from '../../../api/web/components/text-field.tsx'
import { PublicLayout } from '../../../api/web/layout/public-layout.tsx'
import { StaffLayout } from '../../../api/web/layout/staff-layout.tsx'
import { renderPage } from '../../../api/web/render.tsx'
import { wordsIn } from '../../../api/web/words.ts'

const office = { demo: true, phone: '(303) 555-0142' }

describe('a page', () => {
  it('shows what people typed as text, never as markup', () => {
    const html = renderPage(wordsIn('en'), () => <TextArea name="story" label="Story" value={'</textarea><script>alert(1)</script>'} />)
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script>')
  })

  it('says at its top that nobody has checked its translation yet', () => {
    const html = renderPage(wordsIn('es'), () => (
      <PublicLayout title="Inicio" office={office}>
        <h1>Inicio</h1>
      </PublicLayout>
    ))
    expect(html).toContain('Aún sin revisar por una persona')
  })

  it('in English needs no such notice', () => {
    const html = renderPage(wordsIn('en'), () => (
      <PublicLayout title="Start" office={office}>
        <h1>Start</h1>
      </PublicLayout>
    ))
    expect(html).not.toContain('Not checked by a person')
    expect(html).toContain('Training data')
  })

  it('begins its main part with every problem, each a link to its field', () => {
    const html = renderPage(wordsIn('en'), () => <ErrorSummary problems={[{ name: 'when.month', text: 'Add the month.' }]} />)
    expect(html).toContain('href="#f-when-month"')
    expect(html).toContain('autofocus')
  })

  it('lets Enter in a field press Continue and never a language', () => {
    const html = renderPage(wordsIn('en'), () => (
      <PublicLayout title="Start" office={office} form="answers">
        <form id="answers" />
      </PublicLayout>
    ))
    expect(html.indexOf('form="answers"')).toBeLessThan(html.indexOf('name="lang"'))
    expect(html.slice(0, html.indexOf('name="lang"'))).toContain('aria-hidden="true"')
  })

  it('shows staff only the areas their roles open', () => {
    const html = renderPage(wordsIn('en'), () => (
      <StaffLayout title="Docket" demo={false} person={{ name: 'Dana Demo', roles: ['committee'], token: 't' }} area="committee">
        <h1>Docket</h1>
      </StaffLayout>
    ))
    expect(html).toContain('href="/committee"')
    expect(html).not.toContain('href="/cases"')
    expect(html).not.toContain('action="/search"')
  })
})
