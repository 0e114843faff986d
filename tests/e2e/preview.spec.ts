import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test'

import { signIn } from '../helpers/adminPages'
import { install, type Installation } from '../helpers/installation'
import { screenshot } from '../helpers/screenshot'

let site: Installation
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await install()
})
test.afterAll(() => site.stop())

/** The newest article of the demo publication, in the admin's form. */
const openArticle = async (page: Page): Promise<{ title: string; slug: string }> => {
  const { data } = await site.query(
    '{ pieces(first: 1, filter: { kind: [ARTICLE] }) { nodes { id title slug } } }',
  )
  const [{ id, title, slug }] = data.pieces.nodes
  const [, document] = Buffer.from(id, 'base64').toString().split(':')
  await page.goto(`${site.url}/admin/collections/articles/${document}`)
  await expect(page.locator('#field-title')).not.toBeEmpty()
  return { title, slug }
}

const startLivePreview = async (page: Page): Promise<FrameLocator> => {
  await page.locator('#live-preview-toggler').click()
  return page.frameLocator('#live-preview-iframe')
}

/** The address that the button beside the form opens, with its token. */
const previewAddress = async (page: Page): Promise<string> =>
  new URL((await page.locator('#preview-button').getAttribute('href'))!, site.url).href

test('live preview shows a draft as it is typed and saved, and the public sees what it saw', async ({
  page,
}) => {
  await signIn(page, site, site.admin)
  const { title, slug } = await openArticle(page)
  const frame = await startLivePreview(page)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(frame.getByText('As it was last saved')).toBeVisible()
  await screenshot(page, '1-live-preview')

  await page.fill('#field-title', 'A title as it is typed')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A title as it is typed')
  await expect(frame.getByText('Unsaved changes')).toBeVisible()
  const editor = page.locator('.ContentEditable__root').first()
  await editor.click()
  await page.keyboard.press('Control+Home')
  await editor.pressSequentially('Words that were just written. ')
  await screenshot(page, '2-typed')

  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(frame.getByText('Words that were just written.')).toBeVisible()
  await expect(frame.getByText('As it was last saved')).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A title as it is typed')
  await screenshot(page, '3-saved')

  const { data } = await site.query(
    'query ($slug: String!) { article(slug: $slug) { title body { text } } }',
    { slug },
  )
  expect(data.article.title).toBe(title)
  expect(data.article.body.text).not.toContain('just written')
})

test('the link of a preview shows the draft to whoever has it, on any screen, and to nobody without', async ({
  page,
  browser,
}) => {
  await signIn(page, site, site.admin)
  await openArticle(page)
  const address = await previewAddress(page)
  const guests: BrowserContext[] = []
  const visit = async (url: string, options: Parameters<typeof browser.newContext>[0] = {}) => {
    const guest = await browser.newContext(options)
    guests.push(guest)
    const visited = await guest.newPage()
    await visited.goto(url)
    return visited
  }

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440]) {
      const visited = await visit(address, { colorScheme, viewport: { width, height: 900 } })
      await expect(visited.getByText('Draft', { exact: true })).toBeVisible()
      await expect(visited.getByRole('heading', { level: 1 })).not.toBeEmpty()
      await expect
        .poll(() =>
          visited.evaluate(() =>
            [...document.images].every(
              ({ complete, naturalWidth }) => complete && naturalWidth > 0,
            ),
          ),
        )
        .toBe(true)
      const overflow = await visited.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      await screenshot(visited, `page-${colorScheme}-${width}`, { fullPage: true })
    }

  const ended = await visit(address.replace(/\.[^.]+$/, `.${'A'.repeat(43)}`))
  await expect(ended.getByRole('heading', { name: 'This preview has ended' })).toBeVisible()
  await screenshot(ended, 'ended')
  const nothing = await visit(address.split('#')[0]!)
  await expect(nothing.getByRole('heading', { name: 'There is nothing to see here' })).toBeVisible()
  await screenshot(nothing, 'nothing')
  for (const guest of guests) await guest.close()
})

test('a page of another origin cannot frame the preview', async ({ page }) => {
  const frames = ['/preview', '/healthz'].map(
    (path) => `<iframe src="${site.url}${path}"></iframe>`,
  )
  const elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(frames.join(''))
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const { port } = elsewhere.address() as AddressInfo

  await page.goto(`http://127.0.0.1:${port}/`)
  await expect(page.frameLocator('iframe').last().getByText('ok')).toBeVisible()

  expect(page.frames().map((frame) => frame.url())).toEqual([
    `http://127.0.0.1:${port}/`,
    'chrome-error://chromewebdata/',
    `${site.url}/healthz`,
  ])
  elsewhere.closeAllConnections()
  elsewhere.close()
})
