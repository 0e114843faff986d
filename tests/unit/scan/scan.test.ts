import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'

import { runScan } from '@/src/scan/cli'

const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const input = async function* (...chunks: Uint8Array[]) {
  yield* chunks
}
const scan = async (args: string[], ...chunks: Uint8Array[]) => {
  let printed = ''
  await runScan(args, input(...chunks), (text) => (printed += text))
  return printed
}
const failure = (args: string[], ...chunks: Uint8Array[]) =>
  scan(args, ...chunks).then(
    () => 'none',
    (error: Error) => error.message.replaceAll(`${folder}/`, ''),
  )

describe('npm run scan', () => {
  it('prints one JSON finding a line and nothing else', async () => {
    const file = write('story.md', '# Winter\n\nI am Ana.\nMy sister *Lucía* left Boise.\n')

    const lines = (await scan([file, '--alias', 'Ana'])).split('\n')

    expect(lines).toEqual([
      '{"class":"name","text":"Lucía","start":31,"end":36,"line":4}',
      '{"class":"place","text":"Boise","start":43,"end":48,"line":4}',
      '',
    ])
  })

  it('prints nothing where there is nothing', async () => {
    expect(await scan([write('none.txt', 'It got better.')])).toBe('')
  })

  it('counts from the beginning of the file, with its byte order mark', async () => {
    expect(await scan([write('bom.txt', '\ufeffCall 503-555-0199.')])).toContain('"start":6')
  })

  it('takes several aliases and the language', async () => {
    const file = write('es.txt', 'Me llamo Ana y mi hermana Noa vive en Lugo.')

    expect(await scan([file, '--alias', 'Ana', '--alias=Noa', '--locale', 'es'])).toBe(
      '{"class":"place","text":"Lugo","start":38,"end":42,"line":1}\n',
    )
  })

  it('reads the standard input, also where a letter is cut in two', async () => {
    const bytes = Buffer.from('My sister Lucía.')

    expect(await scan(['-'], bytes.subarray(0, 14), bytes.subarray(14))).toContain('"Lucía"')
  })

  it('says how it is used', async () => {
    expect(await scan(['--help'])).toMatch(/^npm run scan -- FILE/)
  })

  it.each([
    ['no file', [], 'Name a file. '],
    ['two files', ['a.txt', 'b.txt'], 'b.txt: one file at a time, and the first was a.txt. '],
    [
      'a file that is not there',
      [path.join(folder, 'no.txt')],
      'no.txt: there is no such file. Check the path.',
    ],
    ['a folder', [folder], `${folder}: this is a folder.`],
    ['a binary file', [write('b.txt', Buffer.from([1, 0, 2]))], 'b.txt: a binary file, not text.'],
    [
      'other bytes',
      [write('latin.txt', Buffer.from([0x41, 0xe9, 0x41]))],
      'latin.txt: not UTF-8 text.',
    ],
    ['an empty file', [write('empty.txt', '')], 'empty.txt: the file is empty.'],
    ['an unknown option', ['a.txt', '--name', 'Ana'], "Unknown option '--name'"],
    ['an alias without a name', ['a.txt', '--alias'], "Option '--alias <value>' argument missing"],
    ['an empty alias', ['a.txt', '--alias', ''], '--alias: the name is empty.'],
    [
      'another language',
      ['a.txt', '--locale', 'fr'],
      '--locale fr: there is no such language. Give en or es.',
    ],
  ])('refuses %s in one line', async (_, args, message) => {
    const said = await failure(args)

    expect(said).toContain(message)
    expect(said).not.toContain('\n')
  })

  it('refuses bytes on the standard input that are no text', async () => {
    expect(await failure(['-'], Buffer.from([0xff, 0xff]))).toContain('-: not UTF-8 text.')
  })
})
