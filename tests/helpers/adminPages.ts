import { expect, type Page } from '@playwright/test'

import type { Role } from '@/src/access/roles'

import type { Installation } from './installation'

export type Account = { email: string; password: string }
export type Rest = (
  path: string,
  init?: { method?: string; body?: object | FormData },
) => Promise<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the endpoint's

export const signIn = async (
  page: Page,
  { url }: Installation,
  { email, password }: Account,
): Promise<void> => {
  await page.goto(`${url}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${url}/admin`)
}

/** The REST API behind the admin, for what a test needs before it begins. */
export const restOf = async ({ url }: Installation, account: Account): Promise<Rest> => {
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = (await login.json()) as { token: string }

  return async (path, { method = 'GET', body } = {}) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        authorization: `JWT ${token}`,
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : body && JSON.stringify(body),
    })
    const answer = (await response.json()) as { doc?: unknown }
    expect(response.ok, `${method} ${path}: ${JSON.stringify(answer)}`).toBe(true)
    return answer.doc ?? answer
  }
}

/** A member of staff with one role, made by the first admin. */
export const hire = async (site: Installation, role: Role): Promise<Account & { id: string }> => {
  const rest = await restOf(site, site.admin)
  const account = { email: `${role}@example.org`, password: 'a password of staff' }
  const { id } = (await rest('/users', {
    method: 'POST',
    body: { ...account, name: `The ${role}`, roles: [role] },
  })) as { id: string }
  return { ...account, id }
}

/** Picks an option of a select field by its words. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.locator(`#${field} .rs__control`).click()
  await page.keyboard.type(option)
  await page.locator('.rs__option', { hasText: option }).click()
}
