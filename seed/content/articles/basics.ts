import { papers } from '../citations'
import { md } from '../md'
import type { Article } from '../types'

export const basics: readonly Article[] = [
  {
    key: 'medicine-room-conversation',
    title: 'Medicine, Room, Conversation',
    subtitle: 'What ketamine-assisted psychotherapy is, and what it isn’t',
    description:
      'Ketamine-assisted psychotherapy has three parts: a medicine, a room with people in it, and many conversations. A plain introduction.',
    cover: 'fern-light',
    authors: ['julian-prakash', 'adaeze-lindqvist'],
    topics: ['first-sessions', 'safety'],
    conditions: ['depression', 'treatment-resistant-depression', 'ptsd'],
    community: 'the-waiting-room',
    publishedAt: '2025-11-05T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-10-05T08:00:00.000Z',
      nextReviewDue: '2027-10-05T08:00:00.000Z',
    },
    citations: [papers.berman2000, papers.dore2019, papers.sanacora2017],
    claims: [
      {
        text: 'The first controlled study of ketamine in depression was published in 2000 and had seven people who completed it.',
        citations: [papers.berman2000],
      },
      {
        text: 'A report from three practices that combine ketamine with psychotherapy covered 235 patients and had no comparison group.',
        citations: [papers.dore2019],
      },
    ],
    body: [
      md`
        The name is a mouthful, so most people who work with it say KAP. It joins two things that are usually kept in different buildings: a medicine that changes how the mind feels for an hour or two, and psychotherapy, which is mostly two people talking over many weeks. Neither part is new. Putting them together on purpose, with a plan, is fairly new, and a good deal about it is still being worked out.

        ## The medicine

        Ketamine has been used as an anaesthetic since the 1970s and is on the World Health Organization’s list of essential medicines. In 2000 a small study gave seven people with depression a dose well below the one used for surgery and found that their mood lifted within days. Larger trials followed. A related medicine, esketamine, has since been approved in several countries for some kinds of depression.

        Ketamine itself is **not** approved for any mental health condition. When a doctor prescribes it for depression, this is an _off-label_ use. Off-label prescribing is legal and common in medicine, but it means that no regulator has reviewed the evidence for that particular use, and that the doctor carries a larger duty to explain it.

        ## The room

        A session takes place somewhere quiet, with trained people present and equipment close at hand. You are awake, usually lying back, often with an eye mask. Your therapist is there or nearby. A clinician watches your blood pressure and your breathing. How the room feels matters more than it would for a blood test, because the medicine turns up the volume on the surroundings.

        ## The conversation

        This is the part that people underestimate. You talk _before_, about what you’re hoping for and what frightens you. You may talk a little during. You talk _after_, usually within a day or two and then for weeks, about what came up and what on earth to do with it on a Tuesday. Therapists call this integration. In the stories we publish it’s where most of the change is said to have happened.
      `,
      {
        journey: [
          {
            title: 'Screening',
            timing: 'One or two visits',
            body: md`
              Medical history, mental health history, medicines, blood pressure. Sometimes the answer is no, or not yet.
            `,
          },
          {
            title: 'Preparation',
            timing: 'One to three conversations',
            body: md`
              You and your therapist agree on what you’d like from this, what to do if you’re frightened, and what will count as helping.
            `,
          },
          {
            title: 'Sessions with medicine',
            timing: 'Often two to six, days or weeks apart',
            body: md`
              Two to three hours each, including the time it takes to come back. Somebody takes you home.
            `,
          },
          {
            title: 'Integration',
            timing: 'Between sessions and afterwards',
            body: md`
              Ordinary therapy, with extraordinary material. Small changes are chosen and tried out.
            `,
          },
          {
            title: 'Taking stock',
            timing: 'At a date agreed beforehand',
            body: md`
              Did it help, by the measure you chose? The plan says what happens if it did and what happens if it didn’t.
            `,
          },
        ],
      },
      md`
        ## How good is the evidence?

        For the medicine on its own, there are randomised trials showing that some people with depression improve quickly, and that for many of them the effect wears off within days or weeks. For the combination with psychotherapy there is far less. The best-known report describes 235 patients in three practices, many of whom improved, but there was no comparison group. We don’t yet know how much the therapy adds, which kind works best, or for whom.

        ## What it isn’t

        - **It isn’t a single event.** Clinics that sell one visit, with nobody to talk to, are offering something else.
        - **It isn’t a replacement for everything else.** Most people continue with some other treatment.
        - **It isn’t for everyone.** There are medical and psychological reasons to wait or to choose another path; [we list the main ones](/articles/when-the-answer-is-not-now).
        - **It isn’t something to try alone.** What is described here depends on screening, monitoring and people.
      `,
      { story: 'wednesday-quarter-past-nine' },
      {
        callout: 'note',
        body: md`
          This article is general information. It can’t tell you whether a treatment is right for you; a clinician who knows your history can help you to decide.
        `,
      },
    ],
    es: {
      slug: 'medicamento-sala-conversacion',
      title: 'Medicamento, sala, conversación',
      subtitle: 'Qué es la psicoterapia asistida con ketamina, y qué no es',
      description:
        'La psicoterapia asistida con ketamina tiene tres partes: un medicamento, una sala con personas y muchas conversaciones. Una introducción sencilla.',
      claims: [
        'El primer estudio controlado de la ketamina en la depresión se publicó en 2000 y lo completaron siete personas.',
        'Un informe de tres consultas que combinan ketamina y psicoterapia abarcó a 235 pacientes y no tuvo grupo de comparación.',
      ],
      body: [
        md`
          El nombre es largo, así que muchos profesionales usan las siglas inglesas, KAP. Une dos cosas que suelen estar en edificios distintos: un medicamento que cambia durante una o dos horas cómo se siente la mente, y la psicoterapia, que es sobre todo dos personas que hablan durante muchas semanas. Ninguna de las dos partes es nueva. Unirlas a propósito, con un plan, es bastante reciente, y todavía queda mucho por averiguar.

          ## El medicamento

          La ketamina se usa como anestésico desde los años setenta y figura en la lista de medicamentos esenciales de la Organización Mundial de la Salud. En 2000, un estudio pequeño dio a siete personas con depresión una dosis muy inferior a la de la cirugía y observó que su ánimo mejoraba en pocos días. Después llegaron ensayos más grandes. Un medicamento emparentado, la esketamina, se ha aprobado en varios países para algunos tipos de depresión.

          La ketamina en sí **no** está aprobada para ningún problema de salud mental. Cuando se receta para la depresión, se trata de un uso _fuera de ficha técnica_. Esa forma de recetar es legal y frecuente en medicina, pero significa que ningún organismo regulador ha revisado las pruebas para ese uso concreto y que el médico tiene un deber mayor de explicarlo.

          ## La sala

          La sesión se hace en un lugar tranquilo, con personas formadas y el equipo necesario a mano. Estás despierto, casi siempre recostado, a menudo con un antifaz. Tu terapeuta está contigo o muy cerca. Un profesional vigila la tensión y la respiración. El ambiente importa más que en un análisis de sangre, porque el medicamento le sube el volumen a lo que te rodea.

          ## La conversación

          Es la parte que más se subestima. Se habla _antes_, sobre lo que esperas y lo que temes. A veces se habla un poco durante. Y se habla _después_, normalmente al cabo de uno o dos días y luego durante semanas, sobre lo que surgió y qué se puede hacer con ello un martes cualquiera. Los terapeutas lo llaman integración. En los relatos que publicamos, es ahí donde la gente sitúa la mayor parte del cambio.
        `,
        {
          journey: [
            {
              title: 'Evaluación',
              timing: 'Una o dos visitas',
              body: md`
                Historia médica, historia de salud mental, medicación, tensión. A veces la respuesta es no, o todavía no.
              `,
            },
            {
              title: 'Preparación',
              timing: 'De una a tres conversaciones',
              body: md`
                Tú y tu terapeuta acordáis qué buscas, qué hacer si tienes miedo y qué contará como ayuda.
              `,
            },
            {
              title: 'Sesiones con medicamento',
              timing: 'A menudo de dos a seis, separadas por días o semanas',
              body: md`
                De dos a tres horas cada una, con el tiempo que hace falta para volver. Alguien te lleva a casa.
              `,
            },
            {
              title: 'Integración',
              timing: 'Entre las sesiones y después',
              body: md`
                Terapia corriente con un material fuera de lo corriente. Se eligen pequeños cambios y se ponen a prueba.
              `,
            },
            {
              title: 'Balance',
              timing: 'En una fecha acordada de antemano',
              body: md`
                ¿Ha ayudado, según la medida que elegisteis? El plan dice qué se hace si ha ayudado y qué se hace si no.
              `,
            },
          ],
        },
        md`
          ## ¿Qué solidez tienen las pruebas?

          Sobre el medicamento solo, hay ensayos aleatorizados que muestran que algunas personas con depresión mejoran deprisa y que en muchas de ellas el efecto se pierde en días o semanas. Sobre la combinación con psicoterapia hay mucho menos. El informe más conocido describe a 235 pacientes de tres consultas; muchos mejoraron, pero no había grupo de comparación. Aún no sabemos cuánto añade la terapia, de qué tipo conviene que sea ni para quién.

          ## Qué no es

          - **No es un acto único.** Las clínicas que venden una sola visita, sin nadie con quien hablar, ofrecen otra cosa.
          - **No sustituye a todo lo demás.** La mayoría sigue además con algún otro tratamiento.
          - **No es para todo el mundo.** Hay razones médicas y psicológicas para esperar o elegir otro camino; [aquí contamos las principales](/articles/when-the-answer-is-not-now).
          - **No es algo que probar a solas.** Lo que se describe aquí depende de la evaluación, la vigilancia y las personas.
        `,
        { story: 'wednesday-quarter-past-nine' },
        {
          callout: 'note',
          body: md`
            Este artículo es información general. No puede decirte si un tratamiento es adecuado para ti; un profesional que conozca tu historia puede ayudarte a decidir.
          `,
        },
      ],
    },
  },
  {
    key: 'what-ketamine-does-in-the-brain',
    title: 'What Ketamine Does in the Brain, as Far as We Know',
    subtitle: 'Glutamate, growth, and three honest question marks',
    description:
      'A short tour of the main ideas about how ketamine affects mood, and of what remains unknown.',
    cover: 'neuron-garden',
    authors: ['rosa-etxeberria'],
    topics: ['research'],
    conditions: ['depression', 'treatment-resistant-depression'],
    publishedAt: '2025-11-26T08:00:00.000Z',
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-09-14T08:00:00.000Z',
      nextReviewDue: '2027-09-14T08:00:00.000Z',
    },
    citations: [papers.zarate2006, papers.autry2011, papers.duman2012, papers.zanos2016],
    claims: [
      {
        text: 'In a trial published in 2006, 71 % of those given ketamine met the criteria for response the next day, and about a third still did after a week.',
        citations: [papers.zarate2006],
      },
    ],
    body: [
      md`
        Ask three neuroscientists how ketamine lifts mood and you’ll get four answers, at least two of which begin with “in mice”. That isn’t a scandal. Medicine is full of things that were found to work before anybody understood why. But it does mean that tidy diagrams deserve some suspicion, ours included.

        ## Start with the signal

        Brain cells talk across tiny gaps using chemical messengers. The most common message that says _go_ is carried by a substance called **glutamate**. One of the docking points for glutamate, the NMDA receptor, is where ketamine does the thing it’s best known for: it sits in the channel and blocks it for a while.

        You’d expect a blocker to make everything quieter. In the right amount it seems to do something stranger. One leading idea is that ketamine first quietens the cells which normally hold others back, so that for a short time there is a _burst_ of glutamate elsewhere.

        ## Then, growth

        Long stress and depression are associated with fewer and thinner connections between cells in parts of the brain that regulate mood. In animals, the glutamate burst is followed within hours by signals that build proteins, and within a day by new connections. A review in _Science_ in 2012 made this the centre of a theory: depression as a loss of connections, and fast-acting medicines as a way of starting their repair.
      `,
      {
        image: 'neuron-garden',
        caption:
          'Growing, pruning, growing again: an illustrator’s idea of connections, and not a picture of anybody’s brain.',
      },
      md`
        If this is even roughly right, it suggests why the days after a session may matter. A brain that’s making connections more readily might learn more readily too. It’s an attractive thought for anyone who combines ketamine with therapy. It’s also, so far, more of a hypothesis than a finding: nobody has shown in people that a therapy hour works _better_ on day two because of new connections.

        ## Three honest question marks

        1. **Is it the NMDA receptor at all?** Other medicines that block it have mostly disappointed as antidepressants. In 2016 a study in _Nature_ reported that in mice a breakdown product of ketamine had antidepressant-like effects without blocking that receptor in the same way.
        2. **Is it the block at rest?** Another group, in 2011, found that blocking these receptors while cells are idle switches on protein building. Several of these stories could be true at once.
        3. **Is it the experience?** People often feel far from themselves during a session. Some researchers think that this is part of how it helps. Others think it’s a side effect. Studies that measured both have not agreed.

        ## What the clinic sees

        Whatever the mechanism, the timing is striking. In an 18-person trial published in 2006, most of those given ketamine met the definition of response by the following day. The same trial shows the other half of the picture: a week later only about a third still did.
      `,
      {
        pullQuote:
          'Quick to arrive, and often quick to leave: any good theory has to explain both.',
      },
      md`
        ## How to use this

        When somebody tells you that ketamine “rewires” or “resets” your brain, you can nod at the hope in it and set aside the certainty. A fairer sentence is: _it seems to open a period in which change comes more easily for some people, and we’re still finding out why._

        That is less catchy. It leaves room, though, for those for whom nothing opened. Their brains are no less able to change, and no theory here says they are.
      `,
      { story: 'nothing-happened-and-then-i-went-home' },
    ],
  },
  {
    key: 'an-afternoon-hour-by-hour',
    title: 'An Afternoon, Hour by Hour',
    subtitle: 'What a session is like from the car park to the soup',
    description:
      'A nurse describes what usually happens on the day of a ketamine session, in order, including the boring parts.',
    cover: 'paper-waves',
    authors: ['colm-hathersage'],
    topics: ['first-sessions', 'safety'],
    conditions: ['depression', 'anxiety'],
    community: 'the-waiting-room',
    publishedAt: '2025-12-17T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-10-19T08:00:00.000Z',
      nextReviewDue: '2027-10-19T08:00:00.000Z',
    },
    citations: [papers.short2018, papers.sanacora2017],
    body: [
      md`
        I have sat through several hundred of these afternoons in the chair by the monitor. People tell me that the not-knowing was worse than most of what followed. So here is the day, in order, including the boring parts. Your clinic will do some of it differently; ask them what.
      `,
      {
        journey: [
          {
            title: 'Arriving',
            timing: '30 minutes',
            body: md`
              We check when you last ate, what you’ve taken today, and who is taking you home. No lift home, no session: it’s a rule that I’ll apply to you even if I like you. Blood pressure, twice if it’s high. Then the toilet. Everybody thinks that they don’t need to.
            `,
          },
          {
            title: 'Settling',
            timing: '20 minutes',
            body: md`
              Chair, blanket, eye mask if you want one, music if you want it. Your therapist goes over what you agreed: what you’re hoping for, whether a hand on the shoulder is welcome, which word means “I need help”. You can still change your mind.
            `,
          },
          {
            title: 'Coming on',
            timing: 'Minutes, depending on the form',
            body: md`
              Tingling lips, heavy arms, sounds a bit further off. Some people like this part and some grip the chair. We tell you the time whenever you ask.
            `,
          },
          {
            title: 'The middle',
            timing: '40 to 60 minutes',
            body: md`
              You are awake but a long way off. Your sense of body, time and room may change or go missing for a while. I watch your numbers. Your therapist watches you.
            `,
          },
          {
            title: 'Coming back',
            timing: '30 to 60 minutes',
            body: md`
              The room returns in pieces. Words are slow. You may laugh or cry, or want nothing but toast. Nobody will ask for conclusions.
            `,
          },
          {
            title: 'Going home',
            timing: 'When the checks are fine',
            body: md`
              Blood pressure again, a short walk down the corridor, a sheet with tonight’s phone number. No driving, no contracts and no big decisions until you’ve had a night’s sleep.
            `,
          },
        ],
      },
      md`
        ## What people tell me about the middle

        No two are alike, and most don’t resemble what people had read about. I’ve heard about cathedrals, about a grandmother’s sewing box, about being a river. I’ve heard “beige” more than once. Plenty of people have an hour of pleasant drifting with no plot. Some meet something painful. A few are frightened, and we stay close, speak plainly and tell them when it’ll be lighter.

        > “Was I asleep?” is what I’m asked most. You weren’t. “Did I say anything strange?” is second. You didn’t, or you did, and it stays in the room.

        ## The unglamorous effects

        A systematic review from 2018 looked at the side effects reported in studies of ketamine for depression. The commonest are short-lived: dizziness, headache, feeling sick, blurred vision, a rise in blood pressure, feeling unreal, anxiety. Most have gone within a couple of hours. The authors also pointed out that few studies looked for long-term harm, so that the quiet on that subject is partly a lack of listening.
      `,
      {
        callout: 'caution',
        body: md`
          Tell the team at once about chest pain, trouble breathing, a severe headache, or fear that won’t settle. At home, ring the number on your sheet, or your emergency number if it can’t wait.
        `,
      },
      md`
        ## The evening

        Soup is traditional in our house, by which I mean that I recommend it. Keep the evening small. Write down three things before sleeping, even if they are “beige”, “cold hands” and “the dog was pleased to see me”. You’ll want them at your next conversation, and by morning they’ll have started to go.

        Then there’s the next day. Some wake up lighter, some tired, some just as they were. None of these is a verdict. I have seen flat first sessions followed by helpful ones, and the reverse.
      `,
      { story: 'i-counted-the-ceiling-tiles' },
    ],
    es: {
      slug: 'una-tarde-hora-por-hora',
      title: 'Una tarde, hora por hora',
      subtitle: 'Cómo es una sesión, desde el aparcamiento hasta la sopa',
      description:
        'Un enfermero describe lo que suele pasar el día de una sesión con ketamina, en orden y con las partes aburridas.',
      body: [
        md`
          He pasado varios cientos de estas tardes en la silla que hay junto al monitor. La gente me cuenta que no saber fue peor que casi todo lo que vino después. Así que aquí va el día, en orden, con las partes aburridas. Tu clínica hará algunas cosas de otra manera; pregunta cuáles.
        `,
        {
          journey: [
            {
              title: 'Llegar',
              timing: '30 minutos',
              body: md`
                Comprobamos cuándo comiste, qué has tomado hoy y quién te lleva a casa. Sin acompañante no hay sesión: es una norma que te aplicaré aunque me caigas bien. La tensión, dos veces si sale alta. Luego, el baño. Todo el mundo cree que no le hace falta.
              `,
            },
            {
              title: 'Acomodarse',
              timing: '20 minutos',
              body: md`
                Sillón, manta, antifaz si quieres, música si quieres. Tu terapeuta repasa lo acordado: qué esperas, si te parece bien una mano en el hombro, qué palabra significa «necesito ayuda». Todavía puedes cambiar de idea.
              `,
            },
            {
              title: 'El comienzo',
              timing: 'Minutos, según la forma en que se administre',
              body: md`
                Hormigueo en los labios, brazos pesados, sonidos algo más lejos. A unos les gusta y otros se agarran al sillón. Te decimos la hora siempre que la preguntes.
              `,
            },
            {
              title: 'La parte central',
              timing: 'De 40 a 60 minutos',
              body: md`
                Estás despierto, pero muy lejos. La sensación del cuerpo, del tiempo y de la sala puede cambiar o faltar un rato. Yo vigilo tus cifras. Tu terapeuta te mira a ti.
              `,
            },
            {
              title: 'Volver',
              timing: 'De 30 a 60 minutos',
              body: md`
                La sala regresa por partes. Las palabras van despacio. Puede que rías o llores, o que solo quieras una tostada. Nadie te pedirá conclusiones.
              `,
            },
            {
              title: 'Ir a casa',
              timing: 'Cuando los controles estén bien',
              body: md`
                Otra vez la tensión, un paseo corto por el pasillo y una hoja con el teléfono de esta noche. Nada de conducir, firmar contratos ni tomar grandes decisiones hasta haber dormido una noche.
              `,
            },
          ],
        },
        md`
          ## Lo que me cuentan de la parte central

          No hay dos iguales, y casi ninguna se parece a lo que la gente había leído. Me han hablado de catedrales, del costurero de una abuela, de ser un río. Más de una vez me han dicho «beis». Muchas personas pasan una hora a la deriva, agradable y sin argumento. Algunas se encuentran con algo doloroso. Unas pocas se asustan, y entonces nos quedamos cerca, hablamos claro y les decimos cuándo será más ligero.

          > «¿Me he dormido?» es lo que más me preguntan. No. «¿He dicho algo raro?» es lo segundo. No, o sí, y se queda en la sala.

          ## Los efectos sin encanto

          Una revisión sistemática de 2018 reunió los efectos secundarios descritos en los estudios de ketamina para la depresión. Los más comunes duran poco: mareo, dolor de cabeza, náuseas, visión borrosa, subida de la tensión, sensación de irrealidad, ansiedad. La mayoría desaparece en un par de horas. Los autores señalaron también que pocos estudios buscaron daños a largo plazo, de modo que el silencio sobre ese asunto se debe en parte a que no se ha escuchado.
        `,
        {
          callout: 'caution',
          body: md`
            Avisa enseguida al equipo si notas dolor en el pecho, dificultad para respirar, un dolor de cabeza intenso o un miedo que no cede. En casa, llama al número de tu hoja, o al de emergencias si no puede esperar.
          `,
        },
        md`
          ## La noche

          En mi casa la sopa es tradición, es decir, que yo la recomiendo. Que sea una noche pequeña. Escribe tres cosas antes de dormir, aunque sean «beis», «manos frías» y «el perro se alegró de verme». Te harán falta en la próxima conversación, y por la mañana ya habrán empezado a irse.

          Luego está el día siguiente. Hay quien se despierta más ligero, quien se despierta cansado y quien se despierta igual. Nada de eso es un veredicto. He visto primeras sesiones planas seguidas de otras útiles, y también lo contrario.
        `,
        { story: 'i-counted-the-ceiling-tiles' },
      ],
    },
  },
  {
    key: 'packing-for-a-quiet-afternoon',
    title: 'Packing for a Quiet Afternoon',
    subtitle: 'Practical preparation for a first session',
    description:
      'What to arrange, what to bring, and what to think about in the days before a first session.',
    cover: 'quiet-chair',
    authors: ['colm-hathersage', 'julian-prakash'],
    topics: ['first-sessions'],
    conditions: ['depression', 'anxiety', 'ptsd'],
    community: 'the-waiting-room',
    publishedAt: '2026-01-07T08:00:00.000Z',
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-08-17T08:00:00.000Z',
      nextReviewDue: '2027-08-17T08:00:00.000Z',
    },
    body: [
      md`
        You can’t rehearse a session, and you can certainly prepare for one. Most of it is dull, and dull is what you want: the fewer loose ends there are on the day, the less there is to hold on to.

        ## A week before

        - **Tell the clinic the truth about what you take.** Prescribed, herbal, recreational, all of it. Don’t stop or change a medicine by yourself in order to get ready. If something has to change, your prescriber will plan it with you.
        - **Book your lift.** A person is better than a taxi, and a person who isn’t in a hurry is better still.
        - **Clear the following morning.** You may not need it. It’s nicer to have it and not need it.
        - **Write down your questions.** Anything that wakes you at night counts as a good question.

        ## The conversation about intentions

        You’ll probably be asked for an intention. It’s an unlucky word, for it sounds like a target. Think of it as what you’d say to a friend at the station who asks, _What are you hoping for?_ Short is fine. “I’d like to feel less afraid of my own house” is one we’ve heard. So is “I have no idea, I’m just so tired.”

        An intention isn’t an order that the session has to fill. Many people forget it within the first few minutes. It gives you and your therapist a place to start from afterwards.
      `,
      {
        pullQuote: 'You’re allowed to arrive with no idea at all.',
        attribution: 'Julian Prakash',
      },
      md`
        ## Talk about the difficult version

        Good preparation includes the session that you _don’t_ want. Before the day, try to have answers to these four:

        1. If I’m frightened, what will you do, and what can I do?
        2. What kind of touch, if any, is all right with me? Can I change my mind by lifting a finger?
        3. What word or sign will I use to ask for help?
        4. If I want to stop, what happens then?

        If you have lived through violence or abuse, the second question matters twice over. Touch during a session should never be a surprise. A therapist who brushes the question aside has told you something useful.

        ## In the bag

        1. Layers, and thick socks. You’ll be lying still and will cool down.
        2. Contact lens case, or glasses. Lenses and eye masks don’t get along.
        3. Something small that feels like home: a stone, a scarf, a photograph.
        4. A notebook, a pen, and no expectation of handwriting.
        5. Water, and something plain to eat afterwards.

        Leave the jewellery, and the phone on silent with whoever has you for the afternoon.
      `,
      {
        image: 'quiet-chair',
        caption: 'A chair, a window, a plant. Ask to see the room before the day.',
      },
      md`
        ## The day itself

        Follow your clinic’s instructions on food and drink exactly; they’re for your safety. Wear what you’d wear on a long train ride. If you’re ill, if something terrible happened last night, or if you just don’t want to, ring and say so. Postponing is ordinary. Any decent clinic would sooner lose the afternoon.

        And if you’re nervous, then be nervous. It doesn’t spoil anything. Say it to the first person who meets you at the door, and let them carry a corner of it.
      `,
      {
        callout: 'note',
        body: md`
          Bring one sentence about what would count as _helping_, written down before the first session. You’ll be glad of it later, whichever way things go.
        `,
      },
      { story: 'the-person-in-the-other-chair' },
    ],
  },
]
