import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'

import { type Account, hire, type Rest, restOf, signIn } from '../helpers/adminPages'
import { expectAccessible } from '../helpers/axe'
import { type Place, placesOf, say, signUp, type Writer } from '../helpers/commenting'
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
            DATABASE_URI: new URL(`/firsthand-moderation-${Date.now()}`, mongodb).href,
            PAYLOAD_SECRET: 'a secret of the tests, long enough to be one',
          }),
        },
      ]
    : []),
]

const MANY = 50
const WORDS =
  'walking slept garden morning letters kitchen sister winter evening music river window bread'.split(
    ' ',
  )
/** Harmless, and no two alike: the same words again would be refused. */
const wordsOf = (at: number, test: number): string =>
  `No. ${at}: in year ${test} of it what helped me was ${WORDS[at % 13]} and ${WORDS[(at * 5 + 3) % 13]}, on most days.`

test.use({ actionTimeout: 20_000 })

for (const { name, settings } of DATABASES) {
  test.describe(`on ${name}`, () => {
    let site: Installation
    let rest: Rest
    let editor: Account
    let moderator: Account & { id: string }
    let writers: Writer[]
    let places: Place[]

    test.beforeAll(async () => {
      test.setTimeout(300_000)
      site = await install({ ...settings(), SIGN_UP: 'open', RATE_LIMITS: 'false' })
      // Only an embedded database is filled at its first start.
      if (name === 'MongoDB') expect((await site.run('seed')).code).toBe(0)
      rest = await restOf(site, site.admin)
      editor = await hire(site, 'editor')
      moderator = await hire(site, 'moderator')
      writers = await signUp(site, 'River', 'Ash', 'Wren')
      places = await placesOf(site)
    })
    test.afterAll(() => site.stop())

    /** Comments that wait on one piece, in the order in which they were written. */
    const write = async (place: Place, bodies: string[]): Promise<void> => {
      for (const [at, body] of bodies.entries())
        await say(site, writers[at % writers.length]!, { pieceId: place.globalId, body })
    }

    /** What the demonstration content says about the same piece is left out. */
    const about = ({ id }: Place) => ({ piece: id, q: 'No.' })

    const statuses = async (place: Place): Promise<Record<string, string>> => {
      const { docs } = await rest(
        `/comments?where[piece][equals]=${place.id}&where[body][contains]=No.&limit=200`,
      )
      return Object.fromEntries(
        (docs as { body: string; status: string; reason?: string; featured?: boolean }[]).map(
          ({ body, status, reason, featured }) => [
            body.slice(0, body.indexOf(':')),
            [status, status === 'rejected' && reason, featured && 'featured']
              .filter(Boolean)
              .join(' '),
          ],
        ),
      )
    }

    /** The desk listens to the server once it can be used. */
    const open = async (page: Page, query: Record<string, string>): Promise<void> => {
      const listens = page.waitForRequest('**/api/moderation/live')
      await page.goto(`${site.url}/admin/moderation?${new URLSearchParams(query)}`)
      await listens
    }

    const atDesk = async (
      browser: Browser,
      account: Account,
      query: Record<string, string>,
      options: object = {},
    ): Promise<Page> => {
      const context = await browser.newContext({
        ...{ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' },
        ...options,
      })
      const page = await context.newPage()
      await signIn(page, site, account)
      await open(page, query)
      return page
    }

    const cards = (page: Page) => page.locator('.moderation-card')
    const current = (page: Page) => page.locator('.moderation-card--current')
    const said = (page: Page) => page.locator('.moderation-status__words')

    /** As whoever has no mouse: the tabulator, until it is there. */
    const tabTo = async (page: Page, target: Locator): Promise<void> => {
      for (let presses = 0; presses < 300; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Shift+Tab')
      }
      throw new Error('The tabulator does not lead there.')
    }

    test('a queue of fifty is decided by keys alone, and stands as it was decided', async ({
      browser,
    }) => {
      test.setTimeout(300_000)
      const [place] = places as [Place]
      await write(
        place,
        Array.from({ length: MANY }, (_, at) => wordsOf(at, 1)),
      )
      const page = await atDesk(browser, editor, { queue: 'pending', ...about(place) })
      await expect(current(page)).toContainText('No. 0:')
      await screenshot(page, 'queue')

      const expected: Record<string, string> = {}
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      for (let at = 0; at < MANY; at++) {
        await expect(current(page)).toContainText(`No. ${at}:`)
        const take = (status: string) => (expected[`No. ${at}`] = status)
        if (at % 10 === 3) {
          await press('d')
          await expect(page.getByRole('dialog', { name: 'Reject this comment' })).toBeVisible()
          await press('2')
          take('rejected harassment')
        } else if (at % 10 === 5) {
          await press('s')
          take('spam')
        } else if (at % 10 === 7) {
          // Approved, looked at again, and rejected.
          await press('f', 'u')
          await expect(current(page)).toContainText(`No. ${at}:`)
          await press('d')
          await expect(page.getByRole('dialog', { name: 'Reject this comment' })).toBeVisible()
          await press('4')
          take('rejected medical-advice')
        } else {
          await press('f')
          take('approved')
        }
      }
      await expect(page.getByText('Nothing here fits your search.')).toBeVisible()
      await expect.poll(async () => await statuses(place)).toEqual(expected)

      // What was approved last is shown first, and three of them are featured, one of them by mistake.
      await open(page, { queue: 'approved', ...about(place) })
      await expect(current(page)).toContainText('No. 49:')
      await press('p', 'j', 'p', 'j', 'p', 'u')
      for (const at of ['49', '48']) expected[`No. ${at}`] = 'approved featured'
      await expect.poll(async () => await statuses(place)).toEqual(expected)
      await tabTo(page, page.getByRole('link', { name: /^Rejected/ }))
      await press('Enter')
      await expect(page).toHaveURL(/queue=rejected/)
      await expect(page.getByRole('heading', { name: 'Rejected', level: 2 })).toBeVisible()
    })

    test('while the network is gone decisions stay on screen, and are sent when it is back', async ({
      browser,
    }) => {
      const place = places[1]!
      await write(
        place,
        [0, 1, 2, 3].map((at) => wordsOf(at, 2)),
      )
      const page = await atDesk(browser, moderator, { queue: 'pending', ...about(place) })
      await expect(current(page)).toContainText('No. 0:')

      await page.context().setOffline(true)
      for (const key of ['f', 's', 'f']) await page.keyboard.press(key)

      await expect(page.getByText('3 decisions not yet sent')).toBeVisible()
      await expect(cards(page)).toHaveCount(1)
      expect(await statuses(place)).toMatchObject({ 'No. 0': 'pending', 'No. 2': 'pending' })
      await screenshot(page, 'offline')
      await page.context().setOffline(false)
      await expect(page.getByText('not yet sent')).toBeHidden()
      expect(await statuses(place)).toEqual({
        ...{ 'No. 0': 'approved', 'No. 1': 'spam', 'No. 2': 'approved', 'No. 3': 'pending' },
      })
    })

    test('two moderators see each other, and neither undoes the other’s decision unknowingly', async ({
      browser,
    }) => {
      const place = places[2]!
      await write(
        place,
        [0, 1, 2].map((at) => wordsOf(at, 3)),
      )
      const query = { queue: 'pending', ...about(place) }
      const first = await atDesk(browser, editor, query)
      const second = await atDesk(browser, moderator, query)
      await expect(cards(second)).toHaveCount(3)

      // The first looks at a comment, and decides about it.
      await first.keyboard.press('k')
      await expect(second.getByText('The editor is looking at this.')).toBeVisible()
      await second.keyboard.press('j')
      await first.keyboard.press('f')
      await expect(second.getByText('Approved by The editor.')).toBeVisible()
      await expect(cards(second)).toHaveCount(3)
      await screenshot(second, 'by-another')

      // The second hears nothing for a while, and decides about what is decided.
      await second.route('**/api/moderation/live', (route) => route.abort())
      await open(second, query)
      await expect(current(second)).toContainText('No. 1:')
      await first.keyboard.press('f')
      await expect.poll(async () => (await statuses(place))['No. 1']).toBe('approved')
      await second.keyboard.press('s')
      await expect(second.getByText(/The editor decided meanwhile: approved/).first()).toBeVisible()
      expect((await statuses(place))['No. 1']).toBe('approved')
      await screenshot(second, 'meanwhile')
      await second.getByRole('button', { name: 'Decide anyway' }).click()
      await expect.poll(async () => (await statuses(place))['No. 1']).toBe('spam')
    })

    test('what others decide while a page is in the background is seen when it is in front again', async ({
      browser,
    }) => {
      const place = places[6]!
      await write(
        place,
        [0, 1].map((at) => wordsOf(at, 7)),
      )
      const page = await atDesk(browser, moderator, { queue: 'pending', ...about(place) })
      await expect(cards(page)).toHaveCount(2)
      const turn = (visibility: DocumentVisibilityState) =>
        page.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { value, configurable: true })
          document.dispatchEvent(new Event('visibilitychange'))
        }, visibility)

      await turn('hidden')
      const { docs } = await rest(
        `/comments?where[piece][equals]=${place.id}&where[body][contains]=No. 1:`,
      )
      await rest('/moderation/decide', {
        method: 'POST',
        body: { ids: [docs[0].id], decision: 'approve' },
      })
      await expect(page.getByText('Now approved')).toBeHidden()
      await turn('visible')

      await expect(cards(page).nth(1).getByText('Now approved')).toBeVisible()
      await expect(cards(page)).toHaveCount(2)
    })

    test('what is back in its queue by an undo can be decided again', async ({ browser }) => {
      const place = places[7]!
      await write(place, [wordsOf(0, 8)])
      const { docs } = await rest(
        `/comments?where[piece][equals]=${place.id}&where[body][contains]=No. 0:`,
      )
      const body = { ids: [docs[0].id], decision: 'approve' }
      await rest('/moderation/decide', { method: 'POST', body })
      const page = await atDesk(browser, moderator, { queue: 'approved', ...about(place) })

      const decided = page.waitForResponse('**/api/moderation/decide')
      await page.keyboard.press('d')
      await page.keyboard.press('1')
      await decided
      const undone = page.waitForResponse('**/api/moderation/undo')
      await page.keyboard.press('u')
      await undone
      // Longer than it takes until the desk hears of what it did itself.
      await page.waitForTimeout(3000)

      await expect(cards(page)).toHaveCount(1)
      await expect(current(page).getByRole('button', { name: 'Reject' })).toBeEnabled()
    })

    test('a comment that was deleted, and a role that was taken, are told and change nothing', async ({
      browser,
    }) => {
      const place = places[3]!
      await write(
        place,
        [0, 1].map((at) => wordsOf(at, 4)),
      )
      const page = await atDesk(browser, moderator, { queue: 'pending', ...about(place) })
      await expect(current(page)).toContainText('No. 0:')
      await page.route('**/api/moderation/live', (route) => route.abort())
      const { docs } = await rest(
        `/comments?where[piece][equals]=${place.id}&where[body][contains]=No. 0:`,
      )
      await rest(`/comments/${docs[0].id}`, { method: 'DELETE' })

      await page.keyboard.press('f')
      await expect(said(page)).toContainText('no such comment any more')
      await expect(cards(page)).toHaveCount(2)

      await rest(`/users/${moderator.id}`, { method: 'PATCH', body: { roles: ['contributor'] } })
      await expect(current(page)).toContainText('No. 1:')
      await page.keyboard.press('f')
      await expect(said(page)).toContainText('That was not done.')
      await expect(page.getByText('No. 1:')).toBeVisible()
      expect(await statuses(place)).toEqual({ 'No. 1': 'pending' })
      await rest(`/users/${moderator.id}`, { method: 'PATCH', body: { roles: ['moderator'] } })
      await page.getByRole('button', { name: 'Retry' }).click()
      await expect.poll(async () => await statuses(place)).toEqual({ 'No. 1': 'approved' })
    })

    test('many are decided in one step, and keys that are turned off do nothing', async ({
      browser,
    }) => {
      const place = places[4]!
      await write(
        place,
        [0, 1, 2, 3].map((at) => wordsOf(at, 5)),
      )
      const page = await atDesk(browser, editor, { queue: 'pending', ...about(place) })
      await expect(cards(page)).toHaveCount(4)

      for (const key of ['x', 'j', 'x', 'Shift+D']) await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name: 'Reject 2 comments' })).toBeVisible()
      await page.keyboard.press('1')
      await expect(cards(page)).toHaveCount(2)
      await expect
        .poll(async () => await statuses(place))
        .toMatchObject({ 'No. 0': 'rejected offensive', 'No. 1': 'rejected offensive' })

      await page.keyboard.press('?')
      await page.getByLabel('Single keys act on the desk').uncheck()
      await page.keyboard.press('Escape')
      await page.keyboard.press('f')
      await open(page, { queue: 'pending', ...about(place) })
      await expect(cards(page)).toHaveCount(2)
      await page.keyboard.press('f')
      await expect(cards(page)).toHaveCount(2)
      await page.getByRole('button', { name: 'Keys', exact: true }).click()
      await page.getByLabel('Single keys act on the desk').check()
      await page.keyboard.press('Escape')

      // What comes meanwhile is offered where it belongs to what was searched for.
      await write(places[6]!, [wordsOf(7, 5)])
      await write(place, [wordsOf(8, 5)])
      const offer = page.getByRole('button', { name: '1 new comment: show' })
      await expect(offer).toBeVisible()
      await page.keyboard.press('o')
      await expect(current(page)).toContainText('No. 8:')
      await expect(cards(page)).toHaveCount(3)

      // It waits to be let in, and moves nothing.
      await open(page, { queue: 'pending' })
      await expect(cards(page).first()).toBeVisible()
      const before = await cards(page).allInnerTexts()
      await write(place, [wordsOf(9, 5)])
      await expect(offer).toBeVisible()
      expect(await cards(page).count()).toBe(before.length)
      await page.keyboard.press('o')
      await expect(current(page)).toContainText('No. 9:')
      await page.keyboard.press('/')
      await page.keyboard.type('fjdsx')
      await expect(page.getByRole('searchbox')).toHaveValue('fjdsx')
    })

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [360, 1440])
        test(`nothing stands in anybody’s way in ${colorScheme}, ${width} pixels wide`, async ({
          browser,
        }) => {
          test.setTimeout(300_000)
          const place = places[5]!
          if (Object.keys(await statuses(place)).length === 0) {
            const kinds = [
              'Danger: I want to kill myself tonight and I have the pills here.',
              `Long: ${'Every day I walked a little further than before. '.repeat(95)}`,
              'Arabic: شكرا جزيلا على هذه القصة، لقد ساعدتني كثيرا في هذه الأيام الصعبة.',
              `Word: ${'w'.repeat(300)} 🌿👩🏽‍⚕️`,
            ]
            await write(place, [...kinds, ...[20, 21, 22, 23, 24, 25].map((at) => wordsOf(at, 6))])
            const desk = await restOf(site, editor)
            const { cards: waiting } = await desk(
              `/moderation/queue?queue=pending&piece=${place.id}&limit=30`,
            )
            const ids = (waiting as { id: string; body: string }[])
              .filter(({ body }) => body.startsWith('No.'))
              .map(({ id }) => id)
            const decide = (id: string, decision: string, reason?: string) =>
              desk('/moderation/decide', { method: 'POST', body: { ids: [id], decision, reason } })
            await decide(ids[0]!, 'approve')
            await decide(ids[1]!, 'reject', 'medical-advice')
            await decide(ids[2]!, 'spam')
          }
          const page = await atDesk(
            browser,
            editor,
            { queue: 'pending' },
            { colorScheme, viewport: { width, height: 900 } },
          )
          const look = async (what: string) => {
            await screenshot(page, what)
            await expectAccessible(page, what)
            const wide = await page.evaluate(() => document.documentElement.scrollWidth)
            expect(wide, what).toBeLessThanOrEqual(width)
          }
          const queues =
            'care reported pending newcomers unmoderated approved rejected spam appeals'.split(' ')
          for (const queue of queues) {
            await open(page, { queue })
            await expect(
              page.locator('.moderation-card, .moderation-feed__state').first(),
            ).toBeVisible()
            await look(queue)
          }
          await open(page, { queue: 'pending', piece: place.id })
          await expect(cards(page).first()).toBeVisible()
          for (const [key, what, seen] of [
            ['?', 'help', 'Keys'],
            ['d', 'reject', 'Reject this comment'],
            ['n', 'note', 'Note for the staff'],
          ] as const) {
            await page.keyboard.press(key)
            await expect(page.getByRole('dialog', { name: seen })).toBeVisible()
            await look(what)
            await page.keyboard.press('Escape')
          }
          await page.keyboard.press('b')
          await expect(page.getByLabel('Message to the reader')).toBeVisible()
          await look('drawer')
          await page.keyboard.press('Escape')
          await page.keyboard.press('t')
          await expect(page.getByRole('list', { name: 'The whole thread' })).toBeVisible()
          await page.keyboard.press('j')
          await page.keyboard.press('x')
          await look('selected')
          await page.keyboard.press('z')
          await expect(page.getByRole('dialog', { name: 'One comment at a time' })).toBeVisible()
          await look('zen')
          await page.context().close()
        })
  })
}
