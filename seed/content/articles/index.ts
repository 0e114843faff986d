import type { Article } from '../types'
import { basics } from './basics'
import { living } from './living'
import { safety } from './safety'

export const articles: readonly Article[] = [...basics, ...safety, ...living]
