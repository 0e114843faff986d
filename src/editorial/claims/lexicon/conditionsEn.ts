/** What a treatment is said to end. */
export const CONDITION =
  "(?:depression|anxiety|worry|trauma|ptsd|pain|addictions?|cravings?|insomnia|sleeplessness|panic(?: attacks)?|suffering|burn-?out|symptoms?|stress|fatigue|grief|despair|phobias?|ocd|psychosis|schizophrenia|bipolar disorder|dementia|alzheimer's|migraines?|headaches?|fibromyalgia|diabetes|cancer|arthritis|asthma|autism|adhd|obesity|eating disorders?|anorexia|bulimia|alcoholism|(?:mental |chronic )?illness(?:es)?|(?:any )?diseases?|disorders?|bad moods?|flashbacks|nightmares|suicidal thoughts)"

/** Between a verb and its condition: "all kinds of chronic". */
export const SUCH =
  '(?:(?:your|his|her|their|the|all|any|every|most|even|severe|deep|old|past|childhood|chronic|lasting|forms?|kinds?|types?|cases?|signs?|trace|traces|of|of your|treatment-resistant|major|social|clinical|postnatal) ){0,5}'
