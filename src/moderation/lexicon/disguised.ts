/** What people write with figures, signs, stars or spaces in it, since elsewhere the plain words are punished. */
const TELLING = [
  ...['kill', 'killing', 'killed', 'suicide', 'suicidal', 'die', 'dying', 'dead', 'death'],
  ...['hang', 'hanging', 'drown', 'overdose', 'overdosed', 'overdosing', 'unalive', 'unaliving'],
  ...['hurt', 'hurting', 'harm', 'harming', 'cut', 'cutting', 'noose', 'self harm'],
  ...['matar', 'matarme', 'mato', 'suicidar', 'suicidarme', 'suicidio', 'suicida', 'suicidas'],
  ...['suicido', 'morir', 'morirme', 'muero', 'muerte', 'muerto', 'muerta', 'ahorcar'],
  ...['ahorcarme', 'colgarme', 'cortarme', 'sobredosis'],
]

/** What stands beside it. Nobody puts stars into these. */
const BESIDE = [
  ...['myself', 'my self', 'want', 'wanted', 'wanna', 'going', 'gonna', 'end', 'ending', 'life'],
  ...['live', 'living', 'alive', 'exist', 'existing', 'wish', 'jump', 'pills', 'plan', 'burden'],
  ...['hate', 'tired', 'without', 'better', 'nobody', 'tonight', 'anymore', 'disappear'],
  ...[
    "don't",
    "can't",
    "won't",
    'goodbye',
    'hopeless',
    'worthless',
    'going to',
    'want to',
    'to be',
  ],
  ...[
    'quiero',
    'me quiero',
    'quisiera',
    'vida',
    'vivir',
    'viva',
    'vivo',
    'desaparecer',
    'despertar',
  ],
  ...['acabar', 'terminar', 'quitarme', 'pastillas', 'pienso', 'ganas', 'hacerme'],
]

/** Where each letter stands alone no space parts the words. */
const WITHOUT_SPACES = [
  ...['want to die', 'wanna die', 'going to die', 'want to be dead', 'wish i was dead'],
  ...['want to kill myself', 'kill myself', 'killing myself', 'hurt myself', 'cut myself'],
  ...['hang myself', 'unalive myself', 'end it', 'end it all', 'end my life', 'take my life'],
  ...['quiero morir', 'quiero morirme', 'me quiero morir', 'quiero matarme', 'no quiero vivir'],
]

/** Taken in two, or said with what sounds like it. */
const OTHERWISE = {
  ...{ 'un alive': 'unalive', 'un aliving': 'unaliving', 'over dose': 'overdose' },
  ...{ 'sui cide': 'suicide', 'su icide': 'suicide', 'suic ide': 'suicide' },
  ...{ 'sui cidal': 'suicidal', 'suicid al': 'suicidal', 'sui cidio': 'suicidio' },
  ...{ sewerslide: 'suicide', 'sewer slide': 'suicide', sewercide: 'suicide' },
}

/** How each is spelt that may be written in disguise. */
export const DISGUISED: ReadonlyMap<string, string> = new Map([
  ...[...TELLING, ...BESIDE].map((words) => [words, words] as const),
  ...WITHOUT_SPACES.map((words) => [words.replaceAll(' ', ''), words] as const),
  ...Object.entries(OTHERWISE),
])

export const MAY_BE_STARRED: ReadonlySet<string> = new Set(TELLING)
