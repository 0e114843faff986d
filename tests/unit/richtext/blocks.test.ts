import { describe, expect, it } from '@jest/globals'

import { blocksOf } from '@/src/richtext/blocks'
import { richText } from '@/src/richtext/nodes'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

describe('blocksOf', () => {
  it('lists the blocks of a body, and joins what stands between them', () => {
    expect(blocksOf(sampleDocument, sampleReferences)).toEqual([
      { type: 'html', html: expect.stringMatching(/^<h2 .*<\/h2><p>.*<\/p><p>.*<\/p>$/) },
      { type: 'image', imageId: 'tree', caption: 'In autumn' },
      { type: 'pullQuote', quote: 'It got lighter', attribution: 'Maya' },
      {
        type: 'callout',
        tone: 'caution',
        html: '<h3 id="questions-2">Questions</h3><p>Ask a doctor</p>',
      },
      {
        type: 'journey',
        steps: [
          { title: 'Preparation', timing: 'First week', html: '<p>Rest</p>' },
          {
            title: 'Integration',
            timing: null,
            html: '<h3 id="afterwards">Afterwards</h3><p>Talk</p>',
          },
        ],
      },
      { type: 'story', storyId: 'hope' },
      { type: 'crisisResources', resources: [sampleReferences.crisisResources[1]] },
      { type: 'html', html: expect.stringMatching(/^<ol>.*<\/blockquote><hr \/><p>The end<\/p>$/) },
    ])
  })

  it('lists no image and no story that the reader may not see', () => {
    const types = blocksOf(sampleDocument, nothingVisible).map(({ type }) => type)

    expect(types).toEqual(['html', 'pullQuote', 'callout', 'journey', 'crisisResources', 'html'])
  })

  it('drops the address of a resource that would run code', () => {
    const references = {
      ...nothingVisible,
      crisisResources: [{ name: 'a', region: 'US', url: 'javascript:alert(1)' }],
    }

    expect(JSON.stringify(blocksOf(sampleDocument, references))).not.toContain('javascript')
  })

  it('is empty for a document that is not there', () => {
    expect(blocksOf(null, nothingVisible)).toEqual([])
    expect(blocksOf(undefined, nothingVisible)).toEqual([])
    expect(blocksOf(richText(), nothingVisible)).toEqual([])
  })
})
