import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@playwright/test'

import { slugify } from '@/src/fields/slug'

import { choose, hire, restOf, signIn } from '../helpers/adminPages'
import { install, type Installation } from '../helpers/installation'
import { screenshot } from '../helpers/screenshot'

const inputs = path.resolve('../shared/input')
const SERIES_FILE = path.join(inputs, '000_b6ffb526163a5f2c.txt')
const ARTICLE_FILE = path.join(inputs, '001_6cdee7a5abe0a9a9.txt')

/** A line of a document by its number; what it says stays out of this repository. */
const lineOf = (file: string, number: number): string =>
  readFileSync(file, 'utf8').split('\n')[number - 1]!.trim()

let site: Installation
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await install({ SIGN_UP: 'open' })
})
test.afterAll(() => site.stop())

const COMMENTS = `query ($slug: String!) {
  article(slug: $slug) {
    id
    comments(first: 100) { nodes { body author { displayName } } }
  }
}`

test('a reader’s comment is approved by a moderator in the admin, and the next query shows it', async ({
  page,
}) => {
  const { data: list } = await site.query(
    '{ pieces(first: 1, filter: { kind: [ARTICLE] }) { nodes { id slug } } }',
  )
  const { id, slug } = list.pieces.nodes[0]
  const { data: account } = await site.query(
    `mutation { signUp(input: { email: "river@example.org", password: "a long password", displayName: "River" }) {
      token userErrors { message } } }`,
  )
  const { token } = account.signUp
  const body = 'This said what I could not say.'
  const { data: insight } = await site.query(
    `mutation ($id: ID!) { submitInsight(input: { pieceId: $id, rating: NICE_WORK }) {
      insight { rating } summary { total } userErrors { message } } }`,
    { id },
    token,
  )
  const { data: added } = await site.query(
    `mutation ($id: ID!, $body: String!) { addComment(input: { pieceId: $id, body: $body }) {
      comment { status } userErrors { message } } }`,
    { id, body },
    token,
  )
  expect(insight.submitInsight).toMatchObject({ insight: { rating: 'NICE_WORK' }, userErrors: [] })
  expect(added.addComment).toEqual({ comment: { status: 'PENDING' }, userErrors: [] })
  const before = await site.query(COMMENTS, { slug })
  expect(JSON.stringify(before)).not.toContain(body)

  await signIn(page, site, await hire(site, 'moderator'))
  await screenshot(page, '1-dashboard')
  await page.goto(`${site.url}/admin/collections/comments?sort=-createdAt`)
  await page.getByRole('link', { name: body }).click()
  await page.locator('#field-status').click()
  await screenshot(page, '2-comment')
  await page.getByRole('option', { name: 'Approved' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Updated successfully')).toBeVisible()
  await screenshot(page, '3-approved')

  const after = await site.query(COMMENTS, { slug })
  expect(after.data.article.comments.nodes).toContainEqual({
    body,
    author: { displayName: 'River' },
  })
})

test('a draft is written in the admin, published with an exception, and a front end reads it', async ({
  page,
}) => {
  await signIn(page, site, site.admin)
  await page.goto(`${site.url}/admin/collections/articles/create`)
  await page.fill('#field-title', 'Written in a browser')
  const editor = page.locator('.ContentEditable__root').first()
  await editor.click()
  await editor.pressSequentially('A first paragraph, typed by hand.')
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.getByText('successfully')).toBeVisible()
  const ARTICLE = '{ article(slug: "written-in-a-browser") { title body { html } } }'
  const asDraft = await site.query(ARTICLE)
  expect(asDraft.data).toEqual({ article: null })

  await choose(page, 'field-workflow__stage', 'Approved')
  await expect(page.getByText('1 to do before it is published')).toBeVisible()
  await page.getByRole('button', { name: 'Make an exception' }).click()
  await page.getByLabel('Why may this stay?').fill('It says nothing about health.')
  await page.getByRole('button', { name: 'Let it stay' }).click()
  await expect(page.getByText('Ready to be published')).toBeVisible()
  await screenshot(page, 'exception')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(
    page.getByText('Status: Published').or(page.getByText('Published').first()),
  ).toBeVisible()
  await screenshot(page, 'published')

  await expect
    .poll(async () => (await site.query(ARTICLE)).data.article)
    .toEqual({
      title: 'Written in a browser',
      body: { html: '<p>A first paragraph, typed by hand.</p>' },
    })
})

test('the last words before a save are saved, by the keyboard and by the mouse, on a machine that is busy and narrow', async ({
  page,
}) => {
  // Nothing is idle here before its time is up.
  await page.addInitScript(() => {
    window.requestIdleCallback = (run, { timeout = 500 } = {}) =>
      window.setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), timeout)
    window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
  })
  await signIn(page, site, site.admin)
  await page.goto(`${site.url}/admin/collections/articles/create`)
  await page.fill(
    '#field-title',
    'Saved without a pause, and with a title longer than a phone is wide',
  )
  const editor = page.locator('.ContentEditable__root').first()
  const lastSaved = async () => {
    await expect(page.getByText('successfully')).toBeVisible()
    const id = page.url().split('/').at(-1)!
    const { body } = (await (
      await restOf(site, site.admin)
    )(`/articles/${id}?draft=true&depth=0`)) as { body: unknown }
    return JSON.stringify(body)
  }

  await editor.click()
  await editor.pressSequentially('By the keyboard.')
  await page.keyboard.press('Control+s')
  expect(await lastSaved()).toContain('"By the keyboard."')
  await expect(page.getByText('successfully')).toBeHidden()
  await editor.click()
  await page.keyboard.press('Control+End')
  await editor.pressSequentially(' By the mouse.')
  await page.getByRole('button', { name: 'Save Draft' }).click()
  expect(await lastSaved()).toContain('"By the keyboard. By the mouse."')
  await expect(editor).toHaveText('By the keyboard. By the mouse.')

  // A title that is longer than a phone is wide.
  await page.setViewportSize({ width: 360, height: 740 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(width).toBe(360)
})

for (const [device, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`GraphiQL on ${device} in ${colorScheme} asks nobody else, and runs an example`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ viewport, colorScheme })
      const elsewhere: string[] = []
      const problems: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(site.url) && !/^(blob|data):/.test(url)) elsewhere.push(url)
      })
      page.on('pageerror', ({ message }) => problems.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })

      await page.goto(`${site.url}/graphql`)
      await expect(page.locator('.examples button')).toHaveCount(10)
      await screenshot(page, '1-examples')
      await page.getByRole('button', { name: 'The frame of every page' }).click()
      await expect(page.getByRole('tab', { name: 'SiteFrame' })).toBeVisible()
      await page.getByRole('button', { name: 'Execute query' }).click()
      await expect(page.locator('.result-window')).toContainText('"navigation"')
      await screenshot(page, '2-answer')

      expect(elsewhere).toEqual([])
      expect(problems).toEqual([])
      const sizes = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
      expect(sizes[0]).toBeLessThanOrEqual(sizes[1]!)
      await page.close()
    })

test('two real documents are imported beside the running server and come back whole', async () => {
  test.skip(!existsSync(SERIES_FILE), `the originals are not at ${inputs}`)

  const first = await site.run('import', SERIES_FILE, ARTICLE_FILE, '--publish')
  const again = await site.run('import', SERIES_FILE, ARTICLE_FILE, '--publish')
  expect(first).toMatchObject({ code: 0 })
  expect(again).toMatchObject({ code: 0 })

  const titles = {
    series: lineOf(SERIES_FILE, 1),
    article: lineOf(ARTICLE_FILE, 3),
    subtitle: lineOf(ARTICLE_FILE, 5),
  }
  const { data } = await site.query(
    `query ($series: String!, $article: String!) {
      series(slug: $series) {
        title body { text } closing { headings { text } text }
        stories(first: 10) { nodes { slug } }
      }
      article(slug: $article) {
        title subtitle readingMinutes community { name } topics { name } authors { name bio { text } }
        body { headings { level text } text html
          blocks { __typename ... on JourneyBlock { steps { title timing } } } }
      }
    }`,
    { series: slugify(titles.series), article: slugify(titles.article) },
  )
  const stories = await Promise.all(
    data.series.stories.nodes.map(({ slug }: { slug: string }) =>
      site.query(
        `query ($slug: String!) { story(slug: $slug) { title narrator { alias description ageRange }
          conditions { name } body { text } series { title } anonymized } }`,
        { slug },
      ),
    ),
  )

  expect(data.series.title).toBe(titles.series)
  expect(data.series.closing.headings.map(({ text }: { text: string }) => text)).toEqual([
    lineOf(SERIES_FILE, 13),
    lineOf(SERIES_FILE, 16),
  ])
  expect(stories.map((answer) => answer.data.story)).toMatchObject([
    { narrator: { alias: 'Alex', ageRange: '40s' }, conditions: [{ name: 'Depression' }] },
    { narrator: { alias: 'Maria' }, conditions: [{ name: 'Trauma' }] },
    { narrator: { alias: 'James' }, conditions: [{ name: 'Anxiety' }] },
  ])
  expect(data.article).toMatchObject({
    title: titles.article,
    subtitle: titles.subtitle,
    readingMinutes: 5,
    community: { name: 'FYI' },
    authors: [{ name: lineOf(ARTICLE_FILE, 103), bio: { text: lineOf(ARTICLE_FILE, 105) } }],
    topics: [{ name: lineOf(ARTICLE_FILE, 107) }],
  })
  expect(data.article.body.headings).toHaveLength(9)
  expect(data.article.body.html.match(/<ul/g)).toHaveLength(1)
  const journeys = data.article.body.blocks.filter(
    ({ __typename }: { __typename: string }) => __typename === 'JourneyBlock',
  )
  expect(journeys).toHaveLength(1)
  expect(journeys[0].steps).toHaveLength(4)
  for (const furniture of [8, 97, 109, 113, 121, 131, 135].map((at) => lineOf(ARTICLE_FILE, at)))
    expect(data.article.body.text.split('\n')).not.toContain(furniture)
})
