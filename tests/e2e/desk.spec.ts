import { type Browser, expect, type Page, test } from '@playwright/test'

import { type Account, choose, hire, restOf, signIn } from '../helpers/adminPages'
import { install, type Installation } from '../helpers/installation'
import { screenshot } from '../helpers/screenshot'

const mongodb = process.env.MONGODB_TEST_URI
const DATABASES = [
  { name: 'SQLite', settings: (): Record<string, string> => ({}) },
  ...(mongodb
    ? [
        {
          name: 'MongoDB',
          settings: () => ({
            DATABASE_URI: new URL(`/firsthand-desk-${Date.now()}`, mongodb).href,
            PAYLOAD_SECRET: 'a secret of the tests, long enough to be one',
          }),
        },
      ]
    : []),
]

const PDF = '%PDF-1.4\nxref\n0 0\ntrailer<<>>\nstartxref\n9\n%%EOF\n'
/** One pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const upload = (name: string, type: string, data: Buffer | string, fields: object) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(Buffer.from(data))], { type }), name)
  form.set('_payload', JSON.stringify(fields))
  return form
}

const checkLine = (page: Page, label: string) =>
  page.locator('.checks__check', { hasText: label }).locator('.checks__status')

const saved = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.getByText(/successfully/).first()).toBeVisible()
}

test.use({ actionTimeout: 20_000 })

for (const { name, settings } of DATABASES) {
  test.describe(`on ${name}`, () => {
    let site: Installation
    let editor: Account
    let contributor: Account
    let reviewer: Account & { id: string }
    test.beforeAll(async () => {
      test.setTimeout(300_000)
      site = await install(settings())
      editor = await hire(site, 'editor')
      contributor = await hire(site, 'contributor')
      reviewer = await hire(site, 'reviewer')
      const rest = await restOf(site, site.admin)
      await rest('/authors', {
        method: 'POST',
        body: {
          name: 'Noor Castellan',
          credentials: 'MD, psychiatrist',
          user: reviewer.id,
          _status: 'published',
        },
      })
    })
    test.afterAll(() => site.stop())

    const inAdmin = async (browser: Browser, account: Account): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
      const page = await context.newPage()
      await signIn(page, site, account)
      return page
    }
    const storyAt = async (slug: string) =>
      (await site.query(`{ story(slug: "${slug}") { title review { reviewer { name } } } }`)).data
        .story as { title: string } | null

    test('a story goes from its draft by checks, review and schedule to the public, and away with its consent', async ({
      browser,
    }) => {
      test.setTimeout(420_000)

      // A contributor writes it, and mends what could tell who it is about.
      const writing = await inAdmin(browser, contributor)
      await writing.goto(`${site.url}/admin/collections/stories/create`)
      await writing.fill('#field-title', 'A long night')
      await writing.fill('input[name="narrator.alias"]', 'Robin')
      const body = writing.locator('.ContentEditable__root').first()
      await body.click()
      await body.pressSequentially('I told Harriet Lowell about it. ')
      await expect(checkLine(writing, 'Anonymity')).toHaveText('To do')
      await expect(writing.locator('.checks__words').first()).toContainText('Harriet Lowell')
      await screenshot(writing, '1-found')
      await body.click()
      await writing.keyboard.press('Control+A')
      await body.pressSequentially('I told a friend about it. It was a long night.')
      await expect(checkLine(writing, 'Anonymity')).toHaveText('Passed')
      await writing.locator('#field-anonymized').check()
      await choose(writing, 'field-workflow__stage', 'In review')
      await saved(writing)
      await screenshot(writing, '2-mended')
      const address = writing.url()
      const id = address.split('/').at(-1)!

      // An editor gets the consent and a cover, which no door lets be forgotten.
      const rest = await restOf(site, editor)
      const { id: signature } = await rest('/signatures', {
        method: 'POST',
        body: upload('form.pdf', 'application/pdf', PDF, {}),
      })
      const { id: consent } = await rest('/consents', {
        method: 'POST',
        body: {
          ...{ alias: 'Robin', what: 'The story', purpose: 'To help', recipient: 'Firsthand' },
          ...{ grantedAt: '2026-01-12', signature },
        },
      })
      const { id: cover } = await rest('/media', {
        method: 'POST',
        body: upload('quiet.png', 'image/png', Buffer.from(PNG, 'base64'), {
          alt: 'A quiet field',
          people: 'nobody',
        }),
      })
      // The form of whoever wrote it is still open.
      await rest(`/stories/${id}?draft=true&overrideLock=true`, {
        method: 'PATCH',
        body: { cover },
      })

      // A reviewer signs what they have read.
      const reviewing = await inAdmin(browser, reviewer)
      await reviewing.goto(address)
      await reviewing.getByRole('button', { name: 'Review', exact: true }).click()
      await reviewing.getByRole('button', { name: 'Sign this version' }).click()
      await expect(reviewing.getByText('Signed.').first()).toBeVisible()
      await expect(checkLine(reviewing, 'Clinical review')).toHaveText('Passed')
      await screenshot(reviewing, '3-signed')

      // The editor approves it and sets a time.
      const editing = await inAdmin(browser, editor)
      await editing.goto(address)
      await expect(checkLine(editing, 'Consent')).toHaveText('To do')
      await editing.getByRole('button', { name: 'Review', exact: true }).click()
      await choose(editing, 'field-consent', 'Robin')
      await choose(editing, 'field-workflow__stage', 'Approved')
      await expect(editing.getByText('Ready to be published')).toBeVisible()
      await saved(editing)
      await screenshot(editing, '4-ready')
      await editing.locator('.form-submit .popup-button').click()
      await editing.getByText('Schedule Publish').click()
      const soon = new Date(Date.now() + 60_000)
      await editing
        .locator('.schedule-publish input[type=text], .drawer__content input[type=text]')
        .first()
        .fill(soon.toLocaleString('en-US', { dateStyle: 'short', timeStyle: 'short' }))
      await editing.keyboard.press('Enter')
      await screenshot(editing, '5-scheduling')
      await editing.getByRole('button', { name: 'Save', exact: true }).click()
      expect(await storyAt('a-long-night')).toBeNull()
      await expect
        .poll(() => storyAt('a-long-night'), { timeout: 180_000, intervals: [2000] })
        .toMatchObject({ title: 'A long night', review: { reviewer: { name: 'Noor Castellan' } } })

      // It is public, with its picture.
      const shown = await site.query(
        '{ story(slug: "a-long-night") { url cover { url } } search(query: "night", first: 3) { nodes { title } } }',
      )
      const pictureUrl = new URL(shown.data.story.cover.url as string, site.url)
      const picture = `${site.url}${pictureUrl.pathname}${pictureUrl.search}`
      expect(shown.data.search.nodes).toContainEqual({ title: 'A long night' })
      expect((await fetch(picture)).status).toBe(200)
      const preview = await editing.locator('#preview-button').getAttribute('href')
      const changes = await fetch(`${site.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { contentChanged { event path } }' }),
      })

      // The narrator takes it back.
      await editing.goto(`${site.url}/admin/collections/consents/${consent}`)
      await editing.locator('#field-revokedAt input').fill('11/20/2026')
      await editing.keyboard.press('Enter')
      await editing.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(editing.getByText(/successfully/).first()).toBeVisible()
      await screenshot(editing, '6-revoked')

      expect(await storyAt('a-long-night')).toBeNull()
      const found = await site.query(
        '{ search(query: "night", first: 3) { nodes { title } } pieces(first: 9) { nodes { title } } route(path: "/stories/a-long-night") { __typename } }',
      )
      expect(JSON.stringify(found.data)).not.toContain('A long night')
      expect(found.data.route).toEqual({ __typename: 'Gone' })
      expect((await fetch(picture)).status).toBe(404)
      expect((await fetch(`${site.url}/stories/a-long-night`)).status).toBe(410)
      let heard = ''
      for await (const chunk of changes.body as unknown as AsyncIterable<Uint8Array>) {
        heard += new TextDecoder().decode(chunk)
        if (heard.includes('/stories/a-long-night')) break
      }
      expect(heard).toContain('WITHDRAWN')

      const reading = await browser.newContext({ colorScheme: 'dark' })
      const page = await reading.newPage()
      expect((await page.goto(`${site.url}/stories/a-long-night`))!.status()).toBe(410)
      await screenshot(page, '7-gone')
      await page.goto(new URL(preview!, site.url).href)
      await expect(page.getByText('A long night')).toHaveCount(0)
      await screenshot(page, '8-no-preview')
    })

    test('two editors who open the same story are told of each other', async ({ browser }) => {
      const rest = await restOf(site, editor)
      const { id } = await rest('/articles?draft=true', {
        method: 'POST',
        body: { title: 'Edited by two', _status: 'draft' },
      })
      const address = `${site.url}/admin/collections/articles/${id}`
      const first = await inAdmin(browser, editor)
      const second = await inAdmin(browser, site.admin)
      for (const page of [first, second]) {
        await page.goto(address)
        await expect(page.locator('#field-title')).toHaveValue('Edited by two')
      }

      await first.fill('#field-subtitle', 'By the first')
      await saved(first)
      await second.fill('#field-subtitle', 'By the second')

      // By Payload's own lock while the first is typing, and by ours once that is saved.
      await expect(
        second.getByText(/is currently editing this document|Somebody else saved this/).first(),
      ).toBeVisible()
      const { subtitle } = await rest(`/articles/${id}?draft=true`)
      expect(subtitle).toBe('By the first')
      await screenshot(second, 'told-of-each-other')
    })
  })
}
