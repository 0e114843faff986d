import { describe, expect, it } from '@jest/globals'

import { toHtml } from '@/src/richtext/html'
import {
  block,
  heading,
  internalLink,
  link,
  list,
  paragraph,
  richText,
  text,
} from '@/src/richtext/nodes'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

const html = (...nodes: Parameters<typeof richText>): string =>
  toHtml(richText(...nodes), sampleReferences)

describe('toHtml', () => {
  it('renders every kind of node with the element that means it', () => {
    const lines = [
      '<h2 id="questions">Questions</h2>',
      '<p>Plain, <strong>bold</strong> and <em>slanted</em></p>',
      '<p><a href="https://example.org">outside</a>, <a href="/articles/sleep">inside</a></p>',
      '<figure class="image">',
      '<img src="/media/tree.jpg?w=1200&amp;q=80"',
      ' srcset="/media/tree.jpg?w=400 400w, /media/tree.jpg?w=800 800w"',
      ' alt="A &quot;tall&quot; tree" width="1200" height="800" loading="lazy" />',
      '<figcaption>In autumn <small>Ann Lee</small></figcaption></figure>',
      '<figure class="pull-quote"><blockquote><p>It got lighter</p></blockquote>',
      '<figcaption>Maya</figcaption></figure>',
      '<aside class="callout callout-caution">',
      '<h3 id="questions-2">Questions</h3><p>Ask a doctor</p></aside>',
      '<ol class="journey">',
      '<li><p><strong>Preparation</strong> <span>First week</span></p><p>Rest</p></li>',
      '<li><p><strong>Integration</strong></p><h3 id="afterwards">Afterwards</h3><p>Talk</p></li></ol>',
      '<p class="story"><a href="/stories/a-way-back">A way back</a></p>',
      '<aside class="crisis-resources"><ul><li><p><strong>Samaritans (UK)</strong></p>',
      '<p><a href="tel:116123">116 123</a></p></li></ul></aside>',
      '<ol><li>one</li><li>two<ul><li>nested</li><li>deeper</li></ul></li><li>three</li></ol>',
      '<blockquote><p>First<br />second</p><p>third</p></blockquote>',
      '<hr />',
      '<p>The end</p>',
    ]

    expect(toHtml(sampleDocument, sampleReferences)).toBe(lines.join(''))
  })

  it('renders underline and strikethrough without styles', () => {
    expect(html(paragraph({ ...text('a'), format: 4 | 8 }))).toBe('<p><u><s>a</s></u></p>')
  })

  it('puts a nested list into the item whose words it follows', () => {
    expect(html(list('number', [['a', list('bullet', ['b'])], 'c'], 4))).toBe(
      '<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    )
  })

  it('gives headings ids without accents, each its own', () => {
    expect(
      html(
        heading(2, 'FAQ'),
        heading(3, '¿Qué pasó, señora?'),
        heading(2, 'faq'),
        heading(2, '🙂'),
      ),
    ).toBe(
      '<h2 id="faq">FAQ</h2><h3 id="que-paso-senora">¿Qué pasó, señora?</h3>' +
        '<h2 id="faq-2">faq</h2><h2 id="section">🙂</h2>',
    )
  })

  it('shows script as the text it is', () => {
    expect(html(paragraph('<script>alert("1")</script>'))).toBe(
      '<p>&lt;script&gt;alert("1")&lt;/script&gt;</p>',
    )
  })

  it('unwraps links that would run code, however they hide it', () => {
    const addresses = [
      'javascript:alert(1)',
      ' JaVa\nScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]

    for (const address of addresses) expect(html(paragraph(link(address, 'a')))).toBe('<p>a</p>')
  })

  it('keeps the addresses that readers of a health site need', () => {
    const addresses = ['https://a.org', 'mailto:a@b.org', 'tel:988', 'sms:741741', '/a', '#a']

    for (const address of addresses) {
      expect(html(paragraph(link(address, 'a')))).toBe(`<p><a href="${address}">a</a></p>`)
    }
  })

  it('cannot be broken out of through an attribute', () => {
    const references = {
      ...sampleReferences,
      stories: new Map([
        ['s', { id: 's', title: '"><img src=x onerror=alert(1)>', path: '/"onclick="x' }],
      ]),
    }

    expect(toHtml(richText(block('storyEmbed', { story: 's' })), references)).toBe(
      '<p class="story"><a href="/&quot;onclick=&quot;x">"&gt;&lt;img src=x onerror=alert(1)&gt;</a></p>',
    )
  })

  it('opens a new tab without handing over the page', () => {
    const external = link('https://a.org', 'a')
    const inNewTab = { ...external, fields: { ...external.fields, newTab: true } }

    expect(html(paragraph(inNewTab))).toBe(
      '<p><a href="https://a.org" rel="noopener noreferrer" target="_blank">a</a></p>',
    )
  })

  it('links an internal document by its public path, and keeps the words when it is hidden', () => {
    const paragraphs = [paragraph(internalLink('articles', 'sleep', 'a'))]

    expect(html(...paragraphs)).toBe('<p><a href="/articles/sleep">a</a></p>')
    expect(toHtml(richText(...paragraphs), nothingVisible)).toBe('<p>a</p>')
  })

  it('leaves out a picture without a srcset its srcset, and one without words its caption', () => {
    const image = { id: 'dot', alt: '', width: 1, height: 1, url: '/dot.png' }
    const references = { ...nothingVisible, images: new Map([['dot', image]]) }

    expect(toHtml(richText(block('image', { image: 'dot' })), references)).toBe(
      '<figure class="image"><img src="/dot.png" alt="" width="1" height="1" loading="lazy" /></figure>',
    )
  })

  it('shows the crisis resources of the block’s region, or of all', () => {
    expect(html(block('crisisResources', { region: ' us ' }))).toContain('988 Lifeline')
    expect(html(block('crisisResources', { region: ' us ' }))).not.toContain('Samaritans')
    expect(html(block('crisisResources', {}))).toMatch(/988 Lifeline.*Samaritans/)
    expect(html(block('crisisResources', { region: 'Mars' }))).toBe('')
  })

  it('is empty for a document that is not there', () => {
    expect(toHtml(null, nothingVisible)).toBe('')
    expect(toHtml(undefined, nothingVisible)).toBe('')
    expect(toHtml(richText(), nothingVisible)).toBe('')
  })
})
