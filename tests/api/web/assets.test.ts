import { describe, expect, it } from 'vitest'
import { assetHref } from '../../../api/web/assets.ts'

describe('the files a page brings along', () => {
  it('carry a hash of their content in their name', () => {
    expect(assetHref('redress.css')).toMatch(/^\/assets\/redress\.[0-9a-f]{12}\.css$/)
  })
})
