import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

it.each([
  ['verify-email', 'en', 'Confirm your address'],
  ['verify-email?locale=es', 'es', 'Confirma tu dirección'],
  ['keep-account?locale=es', 'es', 'Conserva tu cuenta'],
  ['reset-password?locale=fr', 'en', 'Choose a new password'],
  ['reset-password?locale=es', 'es', 'Elige una contraseña nueva'],
])('the page /account/%s speaks %s', async (page, lang, title) => {
  const response = await fetch(`${app.url}/account/${page}`)
  const html = await response.text()

  expect(response.status).toBe(200)
  expect(html).toContain(`<html lang="${lang}">`)
  expect(html).toContain(`<title>${title}</title>`)
})

it('the page for a new password asks for as many characters as the installation does', async () => {
  const html = await (await fetch(`${app.url}/account/reset-password`)).text()

  expect(html).toContain('minlength="15"')
  expect(html).toContain('New password, 15 characters or more')
})

it('a page runs its own script alone, is kept by no cache, and sends its address nowhere', async () => {
  const first = await fetch(`${app.url}/account/verify-email`)
  const second = await fetch(`${app.url}/account/verify-email`)
  const policy = first.headers.get('content-security-policy')!
  const nonce = /'nonce-([^']+)'/.exec(policy)![1]!

  expect(policy).toContain("default-src 'none'")
  expect(await first.text()).toContain(`<script nonce="${nonce}">`)
  expect(second.headers.get('content-security-policy')).not.toContain(nonce)
  expect(first.headers.get('cache-control')).toBe('no-store')
  expect(first.headers.get('referrer-policy')).toBe('no-referrer')
})

it.each(['constructor', 'nothing', 'verify-email/x', ''])(
  'there is no page /account/%s',
  async (page) => {
    expect((await fetch(`${app.url}/account/${page}`)).status).toBe(404)
  },
)
