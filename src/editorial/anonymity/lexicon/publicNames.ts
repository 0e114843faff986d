const words = (text: string) =>
  text.split(/[,\n]+/).flatMap((each) => each.trim().toLowerCase() || [])

/**
 * What a health story may name without telling who it is about: people and things that everybody knows, whose
 * names illnesses, scales and schools carry, medicines, institutions of whole countries. Without accents.
 */
export const PUBLIC_NAMES = new Set(
  words(`
  freud, sigmund freud, anna freud, jung, carl jung, adler, alfred adler, lacan, winnicott, bowlby, john bowlby, rogers, carl rogers, maslow, piaget,
  skinner, pavlov, erikson, rorschach, frankl, viktor frankl, yalom, irvin yalom, linehan, marsha linehan, aaron beck,
  judith beck, grof, stanislav grof, stan grof, kubler-ross, elisabeth kubler-ross, bessel van der kolk, van der kolk, kolk, breuer, anna o, gabor mate, peter levine, francine shapiro, kabat-zinn, jon kabat-zinn,
  brene brown, oliver sacks, kraepelin, bleuler, charcot, perls, rumi, buddha, jesus, jesus christ, christ, muhammad, allah, god, dios, cristo, jesucristo, la virgen, virgen, espiritu santo, holy spirit, holy ghost,
  goddess, satan, santa claus, mother nature, mother earth, mother tongue, father time, father christmas, big pharma, virgin mary, virgen maria, lord, shakespeare, plato, aristotle, socrates, darwin, einstein, newton, florence nightingale,
  nightingale, hippocrates, rilke, mozart, beethoven, bach, van gogh, frida kahlo, gandhi, mandela, nelson mandela, dalai lama,
  parkinson, parkinsons, alzheimer, alzheimers, hodgkin, hodgkins, non-hodgkin, asperger, aspergers, tourette, tourettes, crohn, crohns, huntington, huntingtons, hashimoto, graves,
  addison, cushing, down, turner, marfan, ehlers-danlos, ehlers, danlos, sjogren, raynaud, bell, meniere, wilson, wernicke, korsakoff, broca,
  kaposi, burkitt, ewing, barrett, guillain-barre, guillain, barre, lou gehrig, gehrig, munchausen, stockholm, charcot-marie-tooth, lewy, creutzfeldt-jakob, lyme, ebola, coxsackie,
  beck, hamilton, montgomery-asberg, montgomery, asberg, edinburgh, glasgow, likert, wechsler, stanford, stanford-binet, binet, zung, young, apgar, karnofsky,
  barthel, braden, bristol, kaplan-meier, cochrane, pilates, feldenkrais, alexander, reiki, heimlich, kegel, epley, petri, foley, pap, papanicolaou,
  prozac, zoloft, lexapro, celexa, paxil, effexor, cymbalta, pristiq, wellbutrin, xanax, valium, ativan, klonopin, ambien, abilify, seroquel, zyprexa, risperdal,
  latuda, lamictal, depakote, tegretol, ritalin, adderall, concerta, vyvanse, strattera, narcan, suboxone, subutex, methadone, vivitrol, antabuse, oxycontin, percocet, vicodin,
  tylenol, advil, aspirin, ibuprofen, paracetamol, panadol, tramadol, fentanyl, morphine, ketamine, spravato, lithium, neurontin, lyrica, botox, humira, ozempic,
  trankimazin, orfidal, lexatin, nolotil, rivotril, omega, melatonin, cbd, thc, lsd, mdma, psilocybin, ayahuasca, insulin,
  google, facebook, instagram, youtube, twitter, tiktok, whatsapp, zoom, skype, teams, netflix, spotify, amazon, apple, microsoft, iphone, ipad, android, fitbit,
  wikipedia, reddit, pinterest, uber, kindle, headspace, calm, duolingo, tinder, discord, telegram, facetime, snapchat, siri, alexa, chatgpt, ikea, lego, walmart, starbucks, coca-cola, mcdonald's,
  medicare, medicaid, national insurance, samaritans, red cross, cruz roja, salvation army, unicef, unesco, united nations, naciones unidas, world health organization, world health organisation,
  organizacion mundial de la salud, american psychological association, american psychiatric association, mayo clinic, clinica mayo, cleveland clinic, johns hopkins, harvard,
  harvard medical school, yale, oxford university, cambridge university, king's college london, karolinska institute, national institutes of health, national institute of mental health, food and drug administration,
  centers for disease control, veterans affairs, european medicines agency, european union, union europea, alcoholics anonymous, narcotics anonymous, alcoholicos anonimos, al-anon, child protective services,
  nature, lancet, the lancet, new england journal, new england journal of medicine, cochrane library, pubmed, medline, national health service, seguridad social, social security,
  bible, biblia, quran, koran, coran, torah, talmud, buddhism, buddhist, islam, islamic, muslim, christian, christianity, catholic, catholicism, protestant, jewish, jew, judaism, hindu, hinduism, sikh, quaker,
  mormon, orthodox, methodist, baptist, evangelical, lutheran, anglican, zen, taoism, tao, yoga, ramadan, lent, easter, christmas, xmas, thanksgiving, halloween, hanukkah, passover, eid, diwali, yom kippur,
  navidad, nochebuena, nochevieja, pascua, semana santa, ano nuevo, reyes magos, new year, new year's, valentine, valentine's day, sabbath, black friday,
  mom, mum, mommy, mummy, mama, mamma, dad, daddy, papa, pa, ma, pop, grandma, grandpa, grandmother, grandfather, granny, gran, nan, nana, nanna, grandad, granddad, mother, father,
  auntie, aunt, uncle, sister, brother, sir, madam, ma'am, doc, doctor, nurse, abuela, abuelo, tia, tio, dr, mr, mrs, ms,
  english, spanish, french, german, italian, portuguese, arabic, mandarin, cantonese, hindi, urdu, latin, greek, hebrew, yiddish, swahili, gaelic, welsh, irish, scottish, braille, creole, catalan, basque, celtic, gypsy, roma,
  latino, latina, latinx, hispanic, native american, indigenous, aboriginal, maori, inuit, caucasian, black, white, asian, european, western, eastern, african, african american, afro, caribbean, scandinavian, nordic, middle eastern, balkan, slavic, arab, kurdish, kurd, persian, romani,
  north, south, east, west, middle east, the west, south america, north america, central america, latin america, latinoamerica, america latina, sudamerica, hispanoamerica, oriente, occidente, asia, africa, europe, europa, america, americas, antarctica, oceania, australia, scandinavia, balkans, mediterranean, caribe, caribbean sea,
  dead sea, red sea, black sea, north sea, atlantic, pacific, atlantic ocean, pacific ocean, indian ocean, arctic, antartida, earth, mars, venus, moon, sun, internet, web, covid, covid-19, coronavirus, world war, world war ii, vietnam war, cold war, holocaust, great depression,
  u.s, u.k, usa, uk, us, united states, united kingdom, great britain, britain, england, scotland, wales, northern ireland, ireland, korea, north korea, south korea, soviet union, yugoslavia, czechoslovakia, czechia, hong kong, holland,
  estados unidos, reino unido, gran bretana, inglaterra, escocia, gales, irlanda, espana, mexico, peru, panama, alemania, francia, italia, suiza, suecia, noruega, dinamarca, finlandia, polonia, rusia, ucrania, turquia, grecia, marruecos,
  argelia, tunez, egipto, etiopia, sudafrica, brasil, japon, corea, filipinas, tailandia, siria, irak, iran, libano, jordania, afganistan, pakistan, paises bajos, belgica, austria, hungria, rumania, bulgaria, croacia, serbia, haiti, republica dominicana, puerto rico, el salvador, costa rica, guinea ecuatorial, canada, belice, cuba,
  andalucia, aragon, asturias, baleares, islas baleares, canarias, islas canarias, cantabria, castilla-la mancha, castilla la mancha, castilla y leon, cataluna, catalunya, comunidad valenciana, extremadura, galicia, navarra, pais vasco, euskadi, la rioja, ceuta, melilla,
  andalusia, catalonia, basque country, new south wales, victoria state, western australia, south australia, northern territory, queensland, bavaria, washington state, new york state,
  siglo de oro, segunda guerra mundial, guerra civil, ministerio de sanidad, ministerio de salud, insalud, imss, issste
  `),
)

/** Counties and such, which the dictionary calls regions and which are smaller than a state. */
export const SMALL_REGIONS =
  /shire$|^(?:norfolk|suffolk|surrey|sussex|essex|somerset|dorset|cumbria|leeds|coventry|midlands|north yorkshire|washington dc|bremen|malacca)$/
