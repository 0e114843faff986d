import { md } from '../md'
import type { Story } from '../types'

export const fourFirstMornings: readonly Story[] = [
  {
    key: 'wednesday-quarter-past-nine',
    title: 'Wednesday, Quarter Past Nine',
    subtitle: 'A bus driver hands over the keys for an afternoon',
    description:
      'A bus driver with nine years of depression describes his first ketamine session, and the stop he had been driving past.',
    narrator: { alias: 'Dario', description: 'Drives a city bus; father of one', ageRange: '50s' },
    cover: 'long-road',
    authors: ['maren-ostrow'],
    topics: ['first-sessions', 'integration'],
    conditions: ['depression'],
    community: 'the-waiting-room',
    publishedAt: '2025-11-12T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    body: [
      md`
        I drive a city bus, so I think in stops. The clinic lay between two of mine. For six years I opened my doors outside that building and never asked what went on behind the frosted glass.

        My depression isn’t dramatic. The accounts I’d read were all cliffs and rescues, and mine was more like driving with the handbrake on. I got up, did the route, came home, and sat in the parked car until my daughter’s bedroom light went off. Then I went in. Three medicines over nine years. Two of them did something for a while.

        On the Wednesday they took my blood pressure twice, because the first reading was high. “Nervous?” said the nurse. I said I was fine. She wrote down both numbers, and I liked her for that. I had signed a paper saying I understood this was an off-label use. My sister had promised to drive me home, which for a man who is paid to drive felt like handing over his trousers.

        There was a recliner, a lamp with a cloth over it, and my therapist in the other chair with her shoes off.

        I won’t describe the middle well. I was expecting fireworks and I got the depot. I was in the depot at night, all the buses parked, every engine off, and it was quiet in a way the depot never is. No message came. My hands felt as big as doors. At one point I was sick to my stomach and said so, and somebody had a bowl there before I’d finished the sentence.
      `,
      {
        pullQuote: 'So this is what it sounds like when nobody is due anywhere.',
        attribution: 'Dario',
      },
      md`
        Then it thinned out and I was a man in a chair with a dry mouth. I was disappointed, and told her so. She asked me about the quiet. I said there was nothing to tell, and talked about it for forty minutes.

        I had six sessions over two months, with a lot of plain talking in between. The third was useless. The fourth had me in tears about my father’s vegetable plot. I still take one of the tablets. My score on the questionnaire fell by about half, and it has crept up a little since, and we’re keeping an eye on it.

        What changed is small. Around the fifth week I turned the engine off outside the house and caught myself with my hand already on the door. My daughter was doing homework on the stairs. I worked out that I’d been going straight in for a fortnight without noticing. Nobody had rung a bell. It was just a stop I had been driving past.
      `,
    ],
    es: {
      slug: 'miercoles-nueve-y-cuarto',
      title: 'Miércoles, nueve y cuarto',
      subtitle: 'Un conductor de autobús entrega las llaves por una tarde',
      description:
        'Un conductor de autobús con nueve años de depresión cuenta su primera sesión con ketamina y la parada que siempre pasaba de largo.',
      narrator: 'Conduce un autobús urbano; tiene una hija',
      body: [
        md`
          Conduzco un autobús urbano, así que pienso en paradas. La clínica quedaba entre dos de las mías. Durante seis años abrí las puertas delante de aquel edificio sin preguntarme qué pasaba detrás del cristal esmerilado.

          Mi depresión no es espectacular. Los relatos que había leído eran todo precipicios y rescates, y lo mío se parecía más a conducir con el freno de mano puesto. Me levantaba, hacía la ruta, volvía a casa y me quedaba en el coche aparcado hasta que se apagaba la luz del cuarto de mi hija. Entonces entraba. Tres medicamentos en nueve años. Dos hicieron algo durante un tiempo.

          Aquel miércoles me tomaron la tensión dos veces, porque la primera salió alta. «¿Nervioso?», dijo la enfermera. Le dije que estaba bien. Apuntó los dos números, y por eso me cayó simpática. Yo había firmado un papel donde decía que entendía que aquel uso estaba fuera de ficha técnica. Mi hermana había prometido llevarme a casa, lo cual, para un hombre que cobra por conducir, fue como entregar los pantalones.

          Había un sillón reclinable, una lámpara con un paño encima y mi terapeuta en la otra butaca, descalza.

          La parte de en medio no la sabré contar bien. Esperaba fuegos artificiales y me tocó la cochera. Estaba en la cochera de noche, con todos los autobuses aparcados y los motores apagados, y había un silencio que allí no existe nunca. No llegó ningún mensaje. Sentía las manos grandes como puertas. En algún momento se me revolvió el estómago, lo dije, y alguien tenía ya una palangana preparada antes de que acabara la frase.
        `,
        {
          pullQuote: 'Así que esto es lo que se oye cuando a nadie le esperan en ningún sitio.',
          attribution: 'Dario',
        },
        md`
          Luego se fue aclarando y volví a ser un hombre en un sillón con la boca seca. Estaba decepcionado, y se lo dije. Ella me preguntó por el silencio. Contesté que no había nada que contar y estuve cuarenta minutos hablando de él.

          Hice seis sesiones en dos meses, con mucha conversación corriente entre una y otra. La tercera no sirvió de nada. En la cuarta acabé llorando por el huerto de mi padre. Sigo tomando una de las pastillas. Mi puntuación en el cuestionario bajó más o menos a la mitad, después ha subido un poco, y la vamos vigilando.

          Lo que cambió es pequeño. Hacia la quinta semana apagué el motor delante de casa y me sorprendí con la mano ya en la puerta. Mi hija hacía los deberes en la escalera. Eché cuentas: llevaba quince días entrando directamente sin darme cuenta. Nadie tocó ninguna campana. Era solo una parada que siempre pasaba de largo.
        `,
      ],
    },
  },
  {
    key: 'i-counted-the-ceiling-tiles',
    title: 'I Counted the Ceiling Tiles',
    subtitle: 'When the first session is frightening',
    description:
      'A woman with lifelong anxiety had a frightening first session. What happened next was slower, and was her decision.',
    narrator: {
      alias: 'Bridget',
      description: 'Accounts clerk who has lived with panic since school',
      ageRange: '30s',
    },
    cover: 'rain-rings',
    authors: ['julian-prakash'],
    topics: ['first-sessions', 'setbacks', 'trust'],
    conditions: ['anxiety'],
    community: 'the-waiting-room',
    publishedAt: '2025-12-03T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    body: [
      md`
        Sixty-four. I know because I counted them before we started, and I remember deciding that if things got bad I would count them again.

        Panic has been in my life since I was eleven. I have left weddings, exams, one job interview while the man was still asking his question. So the idea of lying down and _letting go_, which is how every leaflet put it, sounded to me like an instruction to fall off something. I said this at the assessment. I’m glad I did, because it got written down.

        The first ten minutes were warm. Then the edges of the room stopped being where I had left them. I couldn’t tell whether my eyes were open. I tried the tiles and the tiles were moving away, politely, like guests going home. I thought: this is it, I have broken it, this is how I am now.

        I said “no” out loud. I know I did, because my therapist has it in her notes, with the time. She said, “I’m here. You’re in the room. It’s a quarter to three, and this will be lighter by three.” She put her hand flat on the arm of my chair, not on me, where I could see it. A nurse checked my pressure and told me the number.

        At three it was lighter.

        I cried, and I was furious. I’d paid for that. I went home with my brother and did not sleep much, and the next morning I wrote an email saying I was done.
      `,
      {
        callout: 'note',
        body: md`
          Fear during a session is common, and it isn’t a failure. A good team plans for it beforehand, stays with you during it and talks about it afterwards. You may stop at any point of a course.
        `,
      },
      md`
        What kept me was the reply. Nobody told me that the fear was “the medicine working”. She said she was sorry it had been so hard, that stopping was a perfectly sound choice, and that if I wanted we could spend three ordinary sessions on what had happened before I chose anything.

        We spent five. We went through that quarter of an hour the way I go through a ledger. The thing I kept returning to wasn’t the tiles. It was that I had said no and someone had come. As a child I’d had the panic by myself, in bathrooms, with the tap running so that nobody would hear.

        I went back in the spring, with a gentler plan and the lights on. There were three more sessions. None was blissful. One was dull. I still carry a water bottle everywhere and I still sit near doors.

        But I’ve been to a wedding since, all of it, including the speeches. Halfway through the second one I felt the old lift start in my chest. I leaned over and told my brother, “It’s happening.” He said, “Okay. I’m here.” And we listened to the rest.
      `,
    ],
    es: {
      slug: 'conte-las-placas-del-techo',
      title: 'Conté las placas del techo',
      subtitle: 'Cuando la primera sesión da miedo',
      description:
        'Una mujer con ansiedad de toda la vida pasó miedo en su primera sesión. Lo que vino después fue más lento, y lo decidió ella.',
      narrator: 'Administrativa contable; vive con ataques de pánico desde la escuela',
      body: [
        md`
          Sesenta y cuatro. Lo sé porque las conté antes de empezar, y recuerdo que decidí que, si la cosa se ponía mal, volvería a contarlas.

          El pánico está en mi vida desde los once años. Me he ido de bodas, de exámenes y de una entrevista de trabajo mientras el hombre aún hacía su pregunta. Así que la idea de tumbarme y _soltar_, que es como lo decían todos los folletos, me sonaba a que me pidieran caerme de algún sitio. Lo dije en la evaluación. Me alegro, porque quedó por escrito.

          Los diez primeros minutos fueron cálidos. Después los bordes de la habitación dejaron de estar donde yo los había dejado. No sabía si tenía los ojos abiertos. Probé con las placas y las placas se iban alejando, muy educadas, como invitados que se marchan. Pensé: ya está, lo he roto, así me quedo.

          Dije «no» en voz alta. Sé que lo dije porque mi terapeuta lo tiene en sus notas, con la hora. Respondió: «Estoy aquí. Estás en la habitación. Son las tres menos cuarto, y a las tres esto será más ligero». Apoyó la mano en el brazo del sillón, no en mí, donde yo pudiera verla. Una enfermera me tomó la tensión y me dijo la cifra.

          A las tres fue más ligero.

          Lloré, y estaba furiosa. Había pagado por aquello. Me fui a casa con mi hermano, dormí poco y a la mañana siguiente escribí un correo diciendo que lo dejaba.
        `,
        {
          callout: 'note',
          body: md`
            Sentir miedo durante una sesión es frecuente y no es un fracaso. Un buen equipo lo prevé antes, se queda contigo mientras dura y habla de ello después. Puedes parar en cualquier momento del tratamiento.
          `,
        },
        md`
          Me retuvo la respuesta. Nadie me dijo que el miedo era «la medicina haciendo efecto». Ella escribió que sentía que hubiera sido tan duro, que dejarlo era una decisión perfectamente sensata y que, si yo quería, podíamos dedicar tres sesiones corrientes a lo que había pasado antes de elegir nada.

          Dedicamos cinco. Repasamos aquel cuarto de hora como yo repaso un libro de cuentas. Lo que volvía una y otra vez no eran las placas. Era que yo había dicho que no y alguien había venido. De niña pasaba el pánico sola, en cuartos de baño, con el grifo abierto para que nadie me oyera.

          Volví en primavera, con un plan más suave y las luces encendidas. Hubo tres sesiones más. Ninguna fue maravillosa. Una fue aburrida. Sigo llevando una botella de agua a todas partes y sigo sentándome cerca de las puertas.

          Pero desde entonces he ido a una boda entera, discursos incluidos. A mitad del segundo noté que me subía aquello de siempre por el pecho. Me incliné hacia mi hermano y le dije: «Me está pasando». Él dijo: «Vale. Estoy aquí». Y escuchamos el resto.
        `,
      ],
    },
  },
  {
    key: 'nothing-happened-and-then-i-went-home',
    title: 'Nothing Happened, and Then I Went Home',
    subtitle: 'A full course, a fair try, and no change',
    description:
      'A retired surveyor gave treatment a fair try and it did not help. He would like that written down as well.',
    narrator: { alias: 'Oren', description: 'Retired land surveyor', ageRange: '60s' },
    cover: 'boat-shore',
    authors: ['maren-ostrow'],
    topics: ['setbacks', 'cost-and-access'],
    conditions: ['treatment-resistant-depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-01-14T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    body: [
      md`
        You’ll want a story with a turn in it. I spent forty years measuring land, and I can only give you the ground as I found it.

        I’ve had what the doctors call treatment-resistant depression since I was thirty-four. I dislike the phrase. It sounds as though I’d been rude to the treatment. My wife read about ketamine with psychotherapy, and my psychiatrist thought it a reasonable thing to try, and I had a bit of money from the sale of the office. So I tried it.

        Six sessions in seven weeks. I was screened properly, and the people were kind and on time. Each session I lay down, felt a numbness in my lips, saw some slow geometry that I rather enjoyed as a professional, and came back. Afterwards a thoughtful young man asked what had come up. I told him the truth each time: triangles.

        I did the rest too. I kept the notebook. I walked every morning. I didn’t skip the talking sessions, and I told him things in them about my father that I’d told nobody. I slept a little better in week two and thought, here we go. By week four that had gone.
      `,
      {
        pullQuote: 'I would rather be a data point than a disappointment.',
        attribution: 'Oren',
      },
      md`
        At the end my scores were where they had started. One was a point worse. We sat with the graph between us, flat as a reservoir, and he didn’t try to talk me round. He said, “I’m sorry. You gave this a fair try and it didn’t help you.” I hadn’t known how much I wanted somebody to say that to me plainly. People my age are used to being told that we hadn’t tried hard enough.

        Then he did something useful. He rang my psychiatrist that same week. They talked about what hadn’t been tried, and in the autumn I began a different treatment altogether. It’s early. I’m not going to tell you how that one ends.

        I won’t pretend it cost me nothing. It cost what a decent used car costs, and it cost my wife some hope, and I watched her put that away tidily like the good china. If you are about to start, I’d say: agree beforehand what counts as working, and when you’ll look at it, and what comes next if it doesn’t. We had that in writing. It meant the end was an end and not a slow leak.

        I asked for this to be published because when I searched for someone like me, I couldn’t find him. Well, here he is. He gave it a fair try. Nothing happened, and then he went home, and his wife had made soup.
      `,
    ],
    es: {
      slug: 'no-paso-nada-y-me-fui-a-casa',
      title: 'No pasó nada, y me fui a casa',
      subtitle: 'Un tratamiento completo, un intento honrado y ningún cambio',
      description:
        'Un topógrafo jubilado le dio al tratamiento una oportunidad justa y no le ayudó. También quiere que eso conste.',
      narrator: 'Topógrafo jubilado',
      body: [
        md`
          Querrán una historia con un giro. Yo pasé cuarenta años midiendo terrenos y solo puedo darles el suelo tal como lo encontré.

          Tengo lo que los médicos llaman depresión resistente al tratamiento desde los treinta y cuatro años. La expresión me desagrada. Suena como si yo hubiera sido grosero con el tratamiento. Mi mujer leyó sobre la ketamina con psicoterapia, a mi psiquiatra le pareció razonable probar, y yo tenía algún dinero de la venta del despacho. Así que probé.

          Seis sesiones en siete semanas. Me evaluaron como es debido, y la gente fue amable y puntual. En cada sesión me tumbaba, se me dormían los labios, veía una geometría lenta que, como profesional, hasta me gustaba, y volvía. Después un joven atento me preguntaba qué había surgido. Le dije la verdad todas las veces: triángulos.

          También hice lo demás. Llevé el cuaderno. Caminé cada mañana. No falté a las sesiones de conversación, y en ellas conté cosas de mi padre que no le había contado a nadie. En la segunda semana dormí algo mejor y pensé: allá vamos. En la cuarta ya se había ido.
        `,
        {
          pullQuote: 'Prefiero ser un dato a ser una decepción.',
          attribution: 'Oren',
        },
        md`
          Al final mis puntuaciones estaban donde habían empezado. Una, un punto peor. Nos sentamos con la gráfica delante, lisa como un embalse, y él no intentó convencerme de nada. Dijo: «Lo siento. Usted le ha dado a esto una oportunidad justa y no le ha ayudado». Yo no sabía cuánto deseaba que alguien me lo dijera así de claro. A los de mi edad nos han dicho mucho que no nos esforzábamos lo suficiente.

          Luego hizo algo útil. Llamó a mi psiquiatra esa misma semana. Hablaron de lo que quedaba por intentar, y en otoño empecé un tratamiento muy distinto. Es pronto. No voy a contarles cómo acaba ese.

          No fingiré que me salió gratis. Costó lo que cuesta un coche usado decente, y le costó a mi mujer un poco de esperanza, y la vi guardarla con cuidado, como la vajilla buena. Si están a punto de empezar, les diría: acuerden antes qué contará como que funciona, cuándo lo van a mirar y qué viene después si no. Nosotros lo teníamos por escrito. Gracias a eso el final fue un final y no una fuga lenta.

          Pedí que se publicara porque, cuando busqué a alguien como yo, no lo encontré. Pues aquí está. Le dio una oportunidad justa. No pasó nada, y luego se fue a casa, y su mujer había hecho sopa.
        `,
      ],
    },
  },
  {
    key: 'the-person-in-the-other-chair',
    title: 'The Person in the Other Chair',
    subtitle: 'What a student remembered was that somebody stayed',
    description: 'Yewande does not remember much of her first session. She remembers the knitting.',
    narrator: {
      alias: 'Yewande',
      description: 'Graduate student, far from home for the first time',
      ageRange: '20s',
    },
    cover: 'quiet-chair',
    authors: ['julian-prakash', 'maren-ostrow'],
    topics: ['trust', 'first-sessions'],
    conditions: ['depression', 'anxiety'],
    community: 'the-waiting-room',
    publishedAt: '2026-02-04T08:00:00.000Z',
    body: [
      md`
        Ask Yewande about her first session and she tells you about the knitting.

        Her therapist had asked beforehand whether it would bother her. Some people like to have all of the attention in the room, the therapist said, and some would rather not be watched. Yewande, who had spent two years being watched by a supervisor, said that knitting sounded wonderful.

        So for most of that first afternoon there was a soft clicking to her left. She remembers little else in order. There was a staircase made of her grandmother’s cloth. There was a stretch in which she wasn’t sure what “Yewande” referred to, and this turned out to be a holiday. There was something about a door, which had seemed at the time to settle everything and has since refused to say what it settled. Through all of it came the needles. When they stopped for a moment she opened her eyes. The therapist was only counting stitches.

        “I’m still here,” the therapist said. “Row nineteen.”

        ## The part that was work

        Yewande had arrived with a depression she described as _administrative_: she could not answer messages. Four hundred unread, then nine hundred, then a phone she kept in a drawer. She had told her family that she was busy. She was mostly lying on the floor of a rented room, ashamed, listening to other people cook.

        The sessions with medicine were four. The sessions without were fourteen, and she says those were where the work was. They found that every unanswered message had become, in her mind, a person standing silently outside her door with folded arms. The therapist asked her to choose one of them and open it. Just one, and in the room. It was from a cousin, eight months old. It said: _no need to answer, just thinking of you, look at this goat._
      `,
      {
        pullQuote: 'I had been hiding for eight months from a picture of a goat.',
        attribution: 'Yewande',
      },
      md`
        She laughed until it turned into the other thing, and the therapist put her knitting down.

        ## Since then

        It would be tidy to say that she answers everything now. She doesn’t. In exam weeks the drawer still calls. The low mood came back for most of November, and she and her doctor adjusted her ordinary antidepressant, which helped more than she’d expected it to. She isn’t sure how much of the change to give to ketamine, how much to the fourteen conversations, and how much to having moved into a house with a loud kitchen.

        She is sure about one thing. For three hours, at a time when she couldn’t have said who she was, a person sat near her who wanted nothing, and was making something, and said so when asked.

        At their last meeting the scarf was finished, and the therapist had it on: uneven, teal, with a visible mistake along row nineteen. Yewande noticed and said nothing. Then, because she was practising, she said something.
      `,
    ],
  },
]
