import type { Block, RichTextField } from 'payload'

import { Callout } from './Callout'
import { CrisisResources } from './CrisisResources'
import { ImageBlock } from './ImageBlock'
import { Journey } from './Journey'
import { PullQuote } from './PullQuote'
import { StoryEmbed } from './StoryEmbed'

/** The blocks of a piece's body, in the order of the editor's menu. */
export const bodyBlocks = (editor: RichTextField['editor']): Block[] => [
  ImageBlock,
  PullQuote,
  Callout(editor),
  Journey(editor),
  StoryEmbed,
  CrisisResources,
]
