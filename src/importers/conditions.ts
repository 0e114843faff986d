/** Plain names of what stories tell of, with the words that give them away. */
const LEXICON: [name: string, words: RegExp][] = [
  ['PTSD', /\bPTSD\b|\bpost-?traumatic stress\b/gi],
  ['Postpartum depression', /\bpost(?:partum|natal) depression\b/gi],
  ['Depression', /(?<!postpartum |postnatal )\bdepress(?:ion|ive|ed)\b/gi],
  ['Trauma', /(?<!post-)\btrauma(?:s|tic|ti[sz]ed)?\b/gi],
  ['Anxiety', /\banxi(?:ety|ous)\b/gi],
  ['Panic attacks', /\bpanic (?:attacks?|disorder)\b/gi],
  ['OCD', /\bOCD\b|\bobsessive[- ]compulsive\b/gi],
  ['Bipolar disorder', /\bbipolar\b/gi],
  ['Eating disorders', /\b(?:eating disorders?|anorexia|bulimia)\b/gi],
  ['Addiction', /\b(?:addict(?:ion|ed|ions)?|alcoholi(?:sm|c)|substance use)\b/gi],
  ['Grief', /\b(?:grief|griev(?:e|ed|ing)|bereave(?:d|ment)|mourning)\b/gi],
  ['Insomnia', /\b(?:insomnia|sleeplessness)\b/gi],
  ['Burnout', /\bburn-?out\b/gi],
  ['ADHD', /\bADHD\b/gi],
  ['Chronic pain', /\bchronic pain\b/gi],
  ['Cancer', /\bcancer\b/gi],
]

const MOST = 3

const named = (text: string): string[] =>
  LEXICON.map(([name, words]) => ({ name, times: text.match(words)?.length ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ name }) => name)

/** A story's title says what it is about; only where it does not is the text asked. */
export const conditionsOf = (title: string, text: string): string[] => {
  const inTitle = named(title)

  return (inTitle.length > 0 ? inTitle : named(text)).slice(0, MOST)
}

export const isConditionWord = (word: string): boolean => named(word).length > 0
