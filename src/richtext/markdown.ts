export { fromMarkdown } from './fromMarkdown'
export { toMarkdown } from './toMarkdown'
