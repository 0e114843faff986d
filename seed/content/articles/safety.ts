import { papers } from '../citations'
import { md } from '../md'
import type { Article } from '../types'

export const safety: readonly Article[] = [
  {
    key: 'safety-questions-worth-asking',
    title: 'The Safety Questions Worth Asking',
    subtitle: 'What is known, what is watched for, and what nobody has counted yet',
    description:
      'A psychiatrist on the known risks of ketamine treatment, how careful clinics handle them, and where the evidence is thin.',
    cover: 'boat-shore',
    authors: ['adaeze-lindqvist'],
    topics: ['safety', 'research'],
    conditions: ['depression', 'treatment-resistant-depression', 'chronic-pain'],
    community: 'the-waiting-room',
    publishedAt: '2026-01-28T08:00:00.000Z',
    contentNotes: ['medical-detail', 'substance-use', 'suicide'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-10-26T08:00:00.000Z',
      nextReviewDue: '2027-04-26T08:00:00.000Z',
    },
    citations: [papers.short2018, papers.sanacora2017, papers.fda2023],
    claims: [
      {
        text: 'A systematic review found that most studies of ketamine for depression did not report on long-term or cumulative side effects.',
        citations: [papers.short2018],
      },
      {
        text: 'In October 2023 the US regulator warned about compounded ketamine products, including those taken at home without monitoring.',
        citations: [papers.fda2023],
      },
    ],
    body: [
      md`
        “Is it safe?” is the right question in the wrong shape. No treatment is safe for everyone, in any amount, in any room. What I’d want a friend of mine to ask is: _what could go wrong for me, how will they notice, and what will they do?_

        ## On the day

        Ketamine raises blood pressure and heart rate for a while. In most healthy people this is harmless. In somebody with an aneurysm, an unstable heart or uncontrolled high blood pressure it may not be. This is the reason for the screening, the cuff on your arm, and the clinician in the room whose job is to look at the numbers.

        Nausea, dizziness and a feeling of unreality are common, and they pass. Panic and confusion are less common, and should be met by a person, not a leaflet. Breathing is usually well preserved, but sedation happens, more easily with alcohol, opioids or sleeping medicines on board.

        ## In the days after

        Tiredness and a low “dip” after an early lift are often described. Some people feel raw. If you’ve had thoughts of suicide, the days in which an effect wears off deserve a plan of their own, made _beforehand_, with names and telephone numbers in it.
      `,
      { crisisResources: null },
      md`
        ## Over the long run

        Here I have to be careful, since the evidence is thin. We know from people who use ketamine heavily and often, outside of medicine, that it can harm the bladder severely, affect memory, and lead to dependence. How far that applies to a spaced course of treatment at lower doses isn’t well known. When a review in _The Lancet Psychiatry_ gathered the studies on depression, it found that most hadn’t followed people long enough, or hadn’t asked.

        So a careful clinic asks. At each visit I want to hear about urinary pain or urgency, about memory, and about wanting: _Have you found yourself counting the days?_ It’s a medical question and there’s no shame in the answer.
      `,
      {
        pullQuote: 'When a study doesn’t report a harm, check whether it looked for one.',
        attribution: 'Adaeze Lindqvist',
      },
      md`
        ## At home, by post

        Some companies send ketamine to people’s homes. In October 2023 the US Food and Drug Administration warned about compounded ketamine products, such as those taken by mouth at home for psychiatric conditions. It noted that they aren’t FDA-approved, and that without a clinician present, sedation, dissociation and changes in blood pressure may go unnoticed.

        I share that concern. Distance and cost are real, and I don’t think less of anyone who has considered it. But the protections described on this page mostly consist of people in a room.

        ## Seven questions to take with you

        1. Who screens me, and what would make them say no?
        2. Who’s in the room, and what are they trained to do in an emergency?
        3. What do you measure, and how often?
        4. How will this interact with what I already take?
        5. Whom do I call tonight? And on Sunday?
        6. How do you check my bladder, my memory and any signs of dependence?
        7. How many sessions are planned, and what will make us stop?

        A clinic that enjoys these questions is a good sign. Nobody can answer every one in full, and “we don’t know yet” is among the better answers.
      `,
      {
        callout: 'caution',
        body: md`
          Don’t start, stop or change any medicine because of something you have read here. Take your list to the person who prescribes for you.
        `,
      },
      { story: 'stopping-at-two' },
    ],
    es: {
      slug: 'preguntas-de-seguridad',
      title: 'Las preguntas de seguridad que vale la pena hacer',
      subtitle: 'Qué se sabe, qué se vigila y qué no ha contado nadie todavía',
      description:
        'Una psiquiatra explica los riesgos conocidos del tratamiento con ketamina, cómo los manejan las clínicas prudentes y dónde faltan pruebas.',
      claims: [
        'Una revisión sistemática halló que la mayoría de los estudios de ketamina para la depresión no informaba de efectos secundarios acumulados o a largo plazo.',
        'En octubre de 2023, el organismo regulador de Estados Unidos advirtió sobre los preparados de ketamina, entre ellos los que se toman en casa sin vigilancia.',
      ],
      body: [
        md`
          «¿Es seguro?» es la pregunta correcta con la forma equivocada. Ningún tratamiento es seguro para todo el mundo, en cualquier cantidad y en cualquier sala. Lo que me gustaría que preguntara una amiga mía es: _¿qué podría salir mal en mi caso, cómo lo notarán y qué harán?_

          ## El mismo día

          La ketamina sube la tensión y el pulso durante un rato. En la mayoría de las personas sanas no tiene consecuencias. En alguien con un aneurisma, un corazón inestable o una hipertensión sin controlar podría tenerlas. Por eso existen la evaluación, el manguito en el brazo y el profesional cuya tarea en la sala es mirar los números.

          Las náuseas, el mareo y la sensación de irrealidad son frecuentes y se pasan. El pánico y la confusión son menos frecuentes, y debe atenderlos una persona, no un folleto. La respiración suele conservarse bien, pero puede haber sedación, y más con alcohol, opioides o medicamentos para dormir.

          ## En los días siguientes

          Se describen a menudo el cansancio y un «bajón» tras una mejoría temprana. Hay quien se siente en carne viva. Si has tenido ideas de suicidio, los días en que el efecto se va apagando merecen un plan propio, hecho _de antemano_, con nombres y teléfonos.
        `,
        { crisisResources: null },
        md`
          ## A largo plazo

          Aquí debo ir con cuidado, porque hay pocas pruebas. Por las personas que consumen ketamina mucho y a menudo, fuera de la medicina, sabemos que puede dañar gravemente la vejiga, afectar a la memoria y crear dependencia. No se conoce bien hasta qué punto vale eso para un tratamiento espaciado y con dosis menores. Cuando una revisión de _The Lancet Psychiatry_ reunió los estudios sobre depresión, vio que la mayoría no había seguido a la gente el tiempo suficiente, o no había preguntado.

          Así que una clínica prudente pregunta. En cada visita quiero saber si hay dolor o urgencia al orinar, cómo va la memoria y cómo van las ganas: _¿Te has sorprendido contando los días?_ Es una pregunta médica y la respuesta no tiene nada de vergonzoso.
        `,
        {
          pullQuote: 'Si un estudio no informa de un daño, mira si lo buscó.',
          attribution: 'Adaeze Lindqvist',
        },
        md`
          ## En casa, por correo

          Algunas empresas envían ketamina a domicilio. En octubre de 2023, la agencia reguladora de Estados Unidos (FDA) advirtió sobre los preparados de ketamina, como los que se toman por boca en casa para problemas psiquiátricos. Recordó que no están aprobados por la FDA y que, sin un profesional presente, la sedación, la disociación y los cambios de tensión pueden pasar inadvertidos.

          Comparto esa preocupación. La distancia y el dinero son problemas reales, y no pienso peor de quien se lo haya planteado. Pero las protecciones que describe esta página consisten, en su mayor parte, en personas dentro de una sala.

          ## Siete preguntas para llevar contigo

          1. ¿Quién me evalúa y qué le haría decir que no?
          2. ¿Quién está en la sala y qué sabe hacer en una emergencia?
          3. ¿Qué miden y cada cuánto?
          4. ¿Cómo interactúa esto con lo que ya tomo?
          5. ¿A quién llamo esta noche? ¿Y el domingo?
          6. ¿Cómo comprueban la vejiga, la memoria y las señales de dependencia?
          7. ¿Cuántas sesiones hay previstas y qué nos hará parar?

          Que una clínica disfrute con estas preguntas es buena señal. Nadie puede contestarlas todas por completo, y «aún no lo sabemos» está entre las mejores respuestas.
        `,
        {
          callout: 'caution',
          body: md`
            No empieces, dejes ni cambies ningún medicamento por algo que hayas leído aquí. Lleva tu lista a quien te receta.
          `,
        },
        { story: 'stopping-at-two' },
      ],
    },
  },
  {
    key: 'when-the-answer-is-not-now',
    title: 'When the Answer Is “Not Now”',
    subtitle: 'Who this treatment is not for, and why a no can be good care',
    description:
      'Reasons why a careful clinic might turn you away or ask you to wait, and what to ask for next.',
    cover: 'dune-lines',
    authors: ['adaeze-lindqvist', 'julian-prakash'],
    topics: ['safety', 'trust'],
    conditions: ['ptsd', 'anxiety', 'treatment-resistant-depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-02-18T08:00:00.000Z',
    contentNotes: ['substance-use', 'medical-detail'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-09-28T08:00:00.000Z',
      nextReviewDue: '2027-09-28T08:00:00.000Z',
    },
    citations: [papers.sanacora2017, papers.feder2014, papers.abdallah2022],
    claims: [
      {
        text: 'Trials of ketamine for post-traumatic stress have had mixed results: an early one found a benefit, a later and larger one in veterans did not find one on its main measure.',
        citations: [papers.feder2014, papers.abdallah2022],
      },
    ],
    body: [
      md`
        Being told no when you have finally asked for something is a particular kind of hurt. This page can’t take it away. It can explain what may lie behind it, so that the no is at least addressed to your circumstances and not, as it can feel, to you.

        ## Usually no

        Most careful services won’t offer ketamine, outside of special circumstances, to people with:

        - a current or past **psychotic illness**, or psychosis in some close relatives
        - current **mania**
        - **blood pressure** that isn’t controlled, or certain heart and vascular conditions
        - an active **dependence on ketamine**, and often on alcohol or other substances
        - **pregnancy**, or breastfeeding, because too little is known
        - serious **bladder or liver disease**

        The list isn’t a ranking of who deserves help. Each line marks a place where the chance of harm goes up, or where nobody has looked.

        ## Often “not yet”

        Other reasons to wait have to do with timing. _A crisis this week_ may call for safety and company first. _No stable place to sleep_ makes the days afterwards very hard. _No one to talk to_ between sessions takes away half of the treatment. _Dissociation_, that is, already spending much of the day feeling far from your body, can be made worse; some people need to practise being present before they practise leaving.
      `,
      { story: 'stopping-at-two' },
      md`
        ## What about trauma?

        People with post-traumatic stress read hopeful headlines, and there is something in them. A randomised trial in 2014 with 41 people found that symptoms eased more in the day after ketamine than after a comparison medicine. A larger trial in veterans and service members, published in 2022, didn’t find an advantage on its main measure of post-traumatic stress. There are well-studied therapies for trauma that involve no medicine at all, and for most people they should come first.
      `,
      {
        pullQuote:
          'A no with a reason and a next step is a kind of care. A yes without questions is not.',
      },
      md`
        ## What to ask for after a no

        1. **The reason, in plain words.** “You don’t meet our criteria” is a door; “your blood pressure is too high just now” is a map.
        2. **Whether it could change.** Some reasons last for a season, others for good.
        3. **What they would suggest instead**, and whether they will speak to whoever referred you.
        4. **A copy of the assessment.** You shouldn’t have to tell it all again.

        ## Beware of the easy yes

        If one service says no and another says yes within ten minutes, it’s tempting to think that the second one understood you. Perhaps it did. But ask what it asked. An online form which never learns about your heart, your family or your drinking hasn’t decided that you’re a good candidate. It’s decided not to look.
      `,
      {
        callout: 'resource',
        body: md`
          A refusal can bring dark thoughts closer. If it does, please talk to someone today. The lines below are there for exactly such days, and you needn’t be “bad enough” to use them.
        `,
      },
      { crisisResources: null },
      md`
        And if you’re the one who’s decided on no, because of the price, a doubt, or a feeling that you can’t account for: that’s a reason too. You don’t owe anyone a try.
      `,
    ],
  },
  {
    key: 'twelve-questions-for-a-clinic',
    title: 'Twelve Questions for a Clinic',
    subtitle: 'And what a good answer tends to sound like',
    description:
      'A checklist for choosing where to be treated, written with patients who wished that they had asked.',
    cover: 'open-door',
    authors: ['mina-sato'],
    topics: ['safety', 'trust', 'cost-and-access'],
    conditions: ['depression', 'treatment-resistant-depression', 'ptsd'],
    community: 'the-waiting-room',
    publishedAt: '2026-03-11T08:00:00.000Z',
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-03-09T08:00:00.000Z',
      nextReviewDue: '2027-03-09T08:00:00.000Z',
    },
    citations: [papers.sanacora2017],
    body: [
      md`
        I asked thirty people who had been through treatment what they wished that they’d asked first. Nearly all of them laughed. “Anything,” said one. She had chosen the clinic for its website, which had a waterfall.

        There’s no star rating for this. Until there is, here are twelve questions in three groups. Take them on paper. If someone seems put out by the paper, you’ve learned a lot cheaply.

        ## About the people

        **1. Who decides whether this is right for me?** A good answer names a qualified clinician who’ll spend real time with you and is free to say no.

        **2. Who will be in the room?** Listen for names and roles. “One of the team” isn’t a role.

        **3. How was my therapist trained, and who supervises them?** There is no single licence for this work. There should still be a licence for _therapy_, and somebody with whom difficult cases are discussed.

        **4. May I bring someone to a preparation visit?** The answer is yes.

        ## About the treatment

        **5. What does the evidence say for someone like me?** You’re hoping to hear about limits. In 2017 a task force of the American Psychiatric Association set out in _JAMA Psychiatry_ what was known, and they were frank that much was missing. A clinic that’s less frank than its own experts is selling.

        **6. What will you do in an emergency?** Equipment, training, the distance to a hospital. They should have rehearsed it.

        **7. What is your policy on touch?** Written, explained in advance, and yours to change at any moment.

        **8. How will we know if it’s working?** A measure, a date, and a plan for each result.
      `,
      {
        pullQuote: 'She had chosen the clinic for its website, which had a waterfall.',
      },
      md`
        ## About everything else

        **9. What does the whole course cost, including the therapy?** Ask for the sum in writing, and what happens to your money if you stop.

        **10. Whom do I call at two in the morning?** A person, or a clear instruction. An answering machine with whale song is neither.

        **11. Will you talk to my doctor?** Good clinics want to. They’ll ask for your permission.

        **12. How do I complain?** The best answer I ever heard was, “Here is the form, here’s the regulator’s number, and here is my boss.” I’d have been treated there for a broken leg.

        ## Three signs to walk away

        - Success rates without a source, or the word _guaranteed_.
        - Pressure to book a package today.
        - Nobody asks about **you**: your health, your history, your reasons.
      `,
      {
        callout: 'note',
        body: md`
          It’s fine to choose the nearest clinic, or the only one that you can afford, with some of these answers missing. Knowing which are missing lets you fill the gap: a friend on call, a second opinion, a therapist of your own.
        `,
      },
      md`
        Last of all, notice how you feel in the corridor on the way out. Not whether they were charming. Whether you were allowed to be slow.
      `,
      { story: 'i-counted-the-ceiling-tiles' },
    ],
  },
  {
    key: 'when-it-does-not-help',
    title: 'When It Doesn’t Help',
    subtitle: 'On disappointment, and on what can come after it',
    description:
      'A good many people finish a course of treatment without feeling better. This is for them.',
    cover: 'night-lake',
    authors: ['julian-prakash'],
    topics: ['setbacks', 'integration'],
    conditions: ['treatment-resistant-depression', 'depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-04-01T08:00:00.000Z',
    contentNotes: ['suicide'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-10-12T08:00:00.000Z',
      nextReviewDue: '2027-10-12T08:00:00.000Z',
    },
    citations: [papers.zarate2006, papers.murrough2013, papers.anand2023],
    claims: [
      {
        text: 'In a trial that compared ketamine with electroconvulsive therapy, 55.4 % of those given ketamine met the criterion for response, so that more than four in ten did not.',
        citations: [papers.anand2023],
      },
    ],
    body: [
      md`
        There’s an hour that I’ve come to know well. The course has ended, the last questionnaire is on the table between us, and the person opposite says, quite lightly, “Well, I suppose that’s that.” It’s the lightness that I listen to.

        If you’re somewhere near that hour, I wrote this for you.

        ## First, the numbers

        You’re not rare. In one of the larger trials, which compared ketamine with electroconvulsive therapy in people with hard-to-treat depression, 55.4 % of the ketamine group met the definition of _response_ after three weeks. This was reported, rightly, as good news. It also means that more than four people in ten didn’t. Earlier trials found quick effects which faded within days for many.

        Headlines are written about the first group. Waiting rooms hold both.

        ## What it doesn’t mean

        - **It doesn’t mean you resisted.** There’s no evidence that people fail to improve because they didn’t let go enough.
        - **It doesn’t mean that you are beyond help.** It means that one treatment, at one time, didn’t help. What comes next has its own odds.
        - **It doesn’t mean your experience was false.** A session may be beautiful and change nothing. Both can be true.
        - **It doesn’t mean that nobody should have it.** You may have to listen to other people’s good news. You’re excused from enjoying it.
      `,
      { story: 'nothing-happened-and-then-i-went-home' },
      md`
        ## Disappointment has a shape

        Hope is expensive, and I don’t mean only the bill. You told people. You rearranged work. You allowed yourself to picture a kitchen with you in it, cooking. When that picture goes, what comes isn’t always sadness. I’ve seen relief, fury, shame, and a peculiar politeness.

        Say which it is, to somebody. It tends to shrink from being named. And if what comes is the thought that you’d be better off dead, or that this was the last thing to try, then please treat that thought as an emergency, even if it speaks in a calm voice. It’s a symptom, and it isn’t a summary.
      `,
      { crisisResources: null },
      md`
        ## What can come after

        1. **A proper ending.** Ask for a closing session. What was tried, what was seen, what you’d want the next person to know about you.
        2. **A letter to your doctor.** Within the week, and ask for a copy.
        3. **A review of the whole picture.** Sleep, thyroid, pain, alcohol, medicines, money, loneliness. Depression that doesn’t shift sometimes has a landlord.
        4. **The list of what’s left.** It’s generally longer than it looks from inside: other medicines, combinations, other therapies, brain stimulation, including ECT, whose reputation is much worse than its results.
        5. **A rest.** You’re allowed a month in which you aren’t a project.
      `,
      {
        pullQuote: 'You are allowed a month in which you aren’t a project.',
        attribution: 'Julian Prakash',
      },
      md`
        ## For those of us in the other chair

        We could do better here too. We should talk about this hour in the first meeting and not in the last. We should write down what counts as help before anyone is hoping too hard to count. And when it hasn’t worked, we should say so first, in plain words, so that nobody has to be brave on our behalf.
      `,
    ],
  },
]
