/** Over folded text: lower case, without accents. Every pattern is global and looks no further than a sentence. */
type Sign = { what: string; weight: number; pattern: RegExp }

const DRUGS =
  '(?:ketamine|ketamina|esketamine|spravato|mdma|lsd|dmt|psilocybin|psilocibina|shrooms?|hongos|mushrooms?|xanax|valium|adderall|oxy(?:codone)?|fentanyl|tramadol|viagra|cialis|pills?|pastillas|meds|psychedelics?|psicodelicos|ozempic|semaglutide|cbd|gummies|gomitas|dispensar(?:y|ies))'

export const SIGNS_OF_SPAM: readonly Sign[] = [
  {
    what: 'drugs for sale',
    weight: 0.7,
    pattern: new RegExp(
      `\\b(?:(?:buy|order|get|sell|selling|shop|purchase|stock|supply|supplying|compra|comprar|vendo|vendemos|venta|pide|consigue)\\b[^.!?\\n]{0,30}\\b${DRUGS}\\b[^.!?\\n]{0,60}\\b(?:online|en linea|without (?:a )?(?:prescription|rx)|no (?:prescription|rx)|sin receta|discreet|discreto|overnight|vendor|plug|supplier|shipping|delivery|deliver|envios?|a domicilio|cheap|barat[ao]s?|best price|mejor precio|legit)\\b|${DRUGS}\\b[^.!?\\n]{0,40}\\b(?:for sale|in stock|available now|sin receta|en venta|a la venta|no (?:prescription|rx) (?:needed|required)|discreet(?:ly)?|shipped))`,
      'g',
    ),
  },
  {
    what: 'a shop',
    weight: 0.3,
    pattern:
      /\b(?:(?:promo|discount|coupon) code|use (?:my )?code|\d{1,2} ?% (?:off|de descuento|discount)|free shipping|envio gratis|best prices?|mejor(?:es)? precios?|limited (?:time )?offer|oferta (?:limitada|especial)|special offer|special price|order (?:now|today|here)|buy now|shop now|compra (?:ya|ahora|aqui)|worldwide (?:shipping|delivery)|discreet (?:shipping|packaging|delivery)|overnight (?:shipping|delivery)|money[- ]back|while (?:stocks?|supplies) last|codigo (?:de )?(?:descuento|promocional))\b/g,
  },
  {
    what: 'a contact elsewhere',
    weight: 0.45,
    pattern:
      /\b(?:(?:whats ?app|telegram|wickr|kik|signal)(?: (?:me|us|at|on|number|group|channel|now|them|him|her))?\b(?= ?[:+@(\d]| (?:me|us|at|group|channel|now))|(?:message|text|contact|reach|dm|inbox|hit|write|hmu)(?: (?:me|us|him|her|them|up))?\b[^.!?\n]{0,25}\b(?:on|at|via|through|by) (?:my )?(?:whats ?app|telegram|wickr|kik|signal|ig|insta(?:gram)?|snap(?:chat)?|e-?mail|gmail)|(?:dm|inbox) (?:me|us)\b[^.!?\n]{0,20}\b(?:price|prices|order|details|info|menu|more)|(?:escribeme|escribenos|contacta(?:me|nos)?|contactar|habla(?:me|nos)?|mandame)\b[^.!?\n]{0,25}\b(?:por|al|a|en) (?:mi |nuestro )?(?:whats ?app|telegram|privado|instagram|correo|gmail))/g,
  },
  {
    what: 'a number or name to write to',
    weight: 0.2,
    pattern: /(?:\+\d[\d ().-]{7,16}\d|(?:^|\s)@[a-z0-9_.]{4,30}\b)/g,
  },
  {
    what: 'a link that hides where it leads',
    weight: 0.5,
    pattern:
      /\b(?:t\.me|wa\.me|bit\.ly|tinyurl\.com|telegram\.me|discord\.gg|onlyfans\.com|cutt\.ly|is\.gd|shorturl\.at|rb\.gy|goo\.gl|linktr\.ee)\b/g,
  },
  {
    what: 'money to be made',
    weight: 0.7,
    pattern:
      /\b(?:(?:crypto|bitcoin|btc|forex|binary options?|trading signals?|usdt)\b[^.!?\n]{0,60}\b(?:invest(?:ed|ment|ing)?|profits?|returns?|earn(?:ed|ing|ings)?|broker|expert|trader|manager|platform|doubled?|giveaway|recover(?:ed|y)?)|(?:invest(?:ed|ment|ing)?|profits?|earn(?:ed|ing)?|broker|trader|recover(?:ed|y)?|gana(?:r|ndo)?|invert(?:ir|i|iendo)|inversion(?:es)?|ganancias)\b[^.!?\n]{0,60}\b(?:crypto|bitcoin|btc|forex|usdt|criptomonedas?|criptos?)|(?:make|earn|earning|making|made)\b[^.!?\n]{0,20}[$€£] ?\d[\d,.]*k?\b[^.!?\n]{0,20}\b(?:a|per|each|every|from|weekly|daily|monthly|in)\b|work(?:ing)? from home\b[^.!?\n]{0,40}(?:[$€£]|\b(?:earn|income|job|salary)\b)|passive income|financial freedom|libertad financiera|ingresos pasivos|(?:gana|gano|ganar|gane)\b[^.!?\n]{0,20}(?:\d[\d.,]* ?(?:€|\$|euros|dolares|usd)|[$€] ?\d)[^.!?\n]{0,30}|trabaja(?:r|ndo)? desde casa\b[^.!?\n]{0,40}\b(?:gana|ingresos|dinero)|(?:online )?casino|slot games?|jackpot|free spins|giros gratis|apuestas deportivas|sports? betting|(?:personal|instant|quick|payday|business) loans?|prestamos? (?:personal(?:es)?|rapidos?|urgentes?|entre particulares)|loan offer|claim your (?:prize|reward|gift))\b/g,
  },
  {
    what: 'a wonder',
    weight: 0.85,
    pattern:
      /\b(?:spell ?caster|love spells?|black magic|herbal (?:doctor|dr|cure|remed(?:y|ies)|medicine)\b[^.!?\n]{0,60}\b(?:cured?|contact|whats ?app|email|website|order|herpes|hiv|cancer|diabetes)|(?:get|got|bring|brought)(?: back)? (?:your|my) (?:ex|husband|wife|lover)\b[^.!?\n]{0,20}\bback|(?:recover(?:y|ed)?|get back)\b[^.!?\n]{0,30}\b(?:lost|stolen) (?:funds|money|crypto|bitcoin|account)|ethical hacker|hire a hacker|hackers? for hire|cell ?phone hack|amarres? de amor|brujo|vidente|hechizos?|curandero\b[^.!?\n]{0,40}\b(?:whats ?app|contact|llama)|illuminati|penis enlargement|weight loss (?:pills?|tea|gumm(?:y|ies))|lose \d+ (?:pounds|lbs|kg) (?:in|within)|baja(?:r)? \d+ kilos? en)\b/g,
  },
  {
    what: 'a place of one’s own to visit',
    weight: 0.4,
    pattern:
      /\b(?:(?:visit|check(?:ing)?(?: out)?|see|follow|subscribe(?: to)?|join|come to|browse|look at|head to) (?:my|our) (?:new )?(?:site|website|web ?page|blog|channel|page|profile|youtube|podcast|instagram|insta|tiktok|store|shop|telegram|group|webinar|course|clinic)|link (?:is )?in (?:my |the )?(?:bio|profile|description)|(?:visita|sigue|mira|entra (?:en|a)|suscribete a|unete a|conoce) (?:mi|nuestr[oa]|mis) (?:nuev[oa] )?(?:web|sitio|pagina|blog|canal|perfil|tienda|grupo|instagram|curso|clinica)|enlace en (?:mi|la) (?:bio|perfil|descripcion))\b/g,
  },
  {
    what: 'an offer',
    weight: 0.35,
    pattern:
      /\b(?:click (?:here|the link|below|on (?:the|this) link)|sign up (?:now|here|today|for)|register (?:now|here|today)|book (?:now|your (?:free )?(?:call|session|consultation|spot))|enrol(?:l)? (?:now|today)|free (?:consultation|trial|webinar|ebook|masterclass|guide|sample)|join (?:now|us today|thousands)|my (?:new )?(?:course|e-?book|coaching|program(?:me)?|supplements?|masterclass|webinar|bootcamp)|(?:haz|haga) clic|pincha aqui|registrate (?:ya|ahora|aqui|gratis)|inscribete|reserva (?:ya|ahora|tu)|consulta gratis|mi (?:nuevo )?(?:curso|e-?book|programa|masterclass)|guest post|backlinks?|seo (?:services?|agency|expert)|web traffic|increase your (?:traffic|sales|ranking|followers)|buy (?:followers|likes|reviews)|comprar seguidores)\b/g,
  },
  {
    what: 'praise of any page',
    weight: 0.3,
    pattern:
      /\b(?:(?:nice|great|amazing|awesome|wonderful|good|excellent|informative) (?:post|blog|article|content|information|info|share|site|website)[!,. ]{1,3}(?:thanks? for sharing|keep (?:it up|up the good work|sharing)|i (?:really )?(?:love|enjoy)(?:ed)? (?:your|reading)|very (?:useful|informative))|i (?:have )?bookmarked (?:your|this) (?:site|blog|page|website)|stumbled upon (?:your|this) (?:blog|site|website|post)|excelente (?:articulo|blog|post|informacion)[!,. ]{1,3}(?:gracias por compartir|sigue asi|saludos))/g,
  },
]
