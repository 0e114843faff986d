import { md } from './md'
import type { Page } from './types'

export const pages: readonly Page[] = [
  {
    key: 'about',
    title: 'About',
    description: 'Who we are, what we publish, what we leave out, and how we are paid for.',
    body: [
      md`
        Firsthand publishes anonymised stories by people who have been through a treatment, and articles by people who know about it. We began with ketamine-assisted psychotherapy because there were so many advertisements for it and so few accounts.

        ## What we publish

        **Stories** are told by those who lived them, or lived beside them. We choose them for their honesty, and about a third describe treatment which didn’t help or was stopped. **Articles** explain: what happens, what is known, what it costs, who should wait. They’re written by our authors and reviewed by a clinician, and each review has a date.

        ## What we leave out

        - Doses, sources, and anything that could serve as instructions
        - The names of clinics, and payments from them
        - Words that promise: nobody is cured here, and nothing is guaranteed
        - Details of self-harm or suicide; help and hope aren’t left out

        ## How we’re paid for

        By readers and two small foundations. We take no advertising from clinics or from makers of medicines. Storytellers are paid a fee, whatever their ending.
      `,
      {
        callout: 'note',
        body: md`
          **This is a demonstration edition.** It comes with the software _Firsthand_. Its authors, storytellers and readers are invented, and so are the foundations. The studies that it cites and the help lines are real.
        `,
      },
      md`
## If you need someone now
      `,
      { crisisResources: null },
    ],
    es: {
      slug: 'quienes-somos',
      title: 'Quiénes somos',
      description: 'Quiénes somos, qué publicamos, qué dejamos fuera y de qué vivimos.',
      body: [
        md`
          Firsthand publica relatos anonimizados de personas que han pasado por un tratamiento y artículos de personas que saben de él. Empezamos por la psicoterapia asistida con ketamina porque había muchísimos anuncios sobre ella y muy pocos testimonios.

          ## Qué publicamos

          Los **relatos** los cuentan quienes los vivieron, o quienes vivían al lado. Los elegimos por su honradez, y cerca de un tercio habla de tratamientos que no ayudaron o que se dejaron. Los **artículos** explican: qué ocurre, qué se sabe, cuánto cuesta, quién debería esperar. Los escriben nuestros autores y los revisa un profesional clínico, y cada revisión lleva su fecha.

          ## Qué dejamos fuera

          - Dosis, proveedores y todo lo que pudiera servir de instrucciones
          - Los nombres de las clínicas, y su dinero
          - Las palabras que prometen: aquí nadie queda curado y nada está garantizado
          - Los detalles de autolesiones o suicidio; la ayuda y la esperanza no se dejan fuera

          ## De qué vivimos

          De los lectores y de dos fundaciones pequeñas. No aceptamos publicidad de clínicas ni de fabricantes de medicamentos. A quienes cuentan su historia se les paga, acabe como acabe.
        `,
        {
          callout: 'note',
          body: md`
            **Esta es una edición de demostración.** Viene con el programa _Firsthand_. Sus autores, narradores y lectores son inventados, y también las fundaciones. Los estudios citados y las líneas de ayuda son reales.
          `,
        },
        md`
## Si necesitas a alguien ahora
        `,
        { crisisResources: null },
      ],
    },
  },
  {
    key: 'how-we-anonymise',
    title: 'How We Anonymise',
    description: 'What we change in a story, what we keep, and how someone can take it back.',
    body: [
      md`
        A name is the least of it. People are recognised by a job and a town, by a dog, by the date of an accident, by the way they tell a joke. So we don’t merely remove names; we rebuild the frame and keep the picture.
      `,
      {
        journey: [
          {
            title: 'Consent',
            timing: 'Before anything is recorded',
            body: md`
              The storyteller learns where the story will appear, that it may be quoted elsewhere, and that they may withdraw it. They choose their own alias.
            `,
          },
          {
            title: 'Listening',
            timing: 'One or two conversations',
            body: md`
              An editor listens and writes. Recordings are kept encrypted, and are deleted when the story has been approved.
            `,
          },
          {
            title: 'Changing',
            timing: 'About a week',
            body: md`
              Places, dates, jobs, families and anything rare is altered or left out. What the person felt, and what happened in treatment, isn’t.
            `,
          },
          {
            title: 'A stranger’s reading',
            timing: 'A day',
            body: md`
              Someone who hasn’t met the storyteller tries to find out who it is. If they get anywhere at all, we go back a step.
            `,
          },
          {
            title: 'Reading back',
            timing: 'Before publication',
            body: md`
              The storyteller hears the final text and may change or stop it. We ask again after a month.
            `,
          },
        ],
      },
      md`
        ## What we never change

        We don’t improve endings. We don’t join two people into one. If a treatment didn’t help, the story says so. If a word sounds too good to be true and was really said, we keep it.

        ## Taking it back

        A storyteller may withdraw at any time and needn’t give a reason. The story then disappears from this site, from its feeds and from everything that reads from us, and its comments go with it. We can’t recall what others have copied, and we say this at the very beginning.

        ## Other people in the story

        A mother, a therapist or a brother didn’t ask to be in it. We change them too, and give them the benefit of a fair sentence.
      `,
    ],
    es: {
      slug: 'como-anonimizamos',
      title: 'Cómo anonimizamos',
      description: 'Qué cambiamos en un relato, qué conservamos y cómo se puede retirar.',
      body: [
        md`
          El nombre es lo de menos. A las personas se las reconoce por un oficio y un pueblo, por un perro, por la fecha de un accidente, por la forma de contar un chiste. Así que no nos limitamos a quitar nombres: rehacemos el marco y conservamos el cuadro.
        `,
        {
          journey: [
            {
              title: 'Consentimiento',
              timing: 'Antes de grabar nada',
              body: md`
                La persona sabe dónde aparecerá el relato, que podrá citarse en otros lugares y que puede retirarlo. Elige su propio alias.
              `,
            },
            {
              title: 'Escucha',
              timing: 'Una o dos conversaciones',
              body: md`
                Alguien de la redacción escucha y escribe. Las grabaciones se guardan cifradas y se borran cuando se aprueba el relato.
              `,
            },
            {
              title: 'Cambios',
              timing: 'Cerca de una semana',
              body: md`
                Lugares, fechas, oficios, familias y todo lo poco común se altera o se omite. Lo que la persona sintió y lo que pasó en el tratamiento, no.
              `,
            },
            {
              title: 'Lectura ajena',
              timing: 'Un día',
              body: md`
                Alguien que no conoce a la persona intenta averiguar quién es. Si avanza lo más mínimo, damos un paso atrás.
              `,
            },
            {
              title: 'Lectura en voz alta',
              timing: 'Antes de publicar',
              body: md`
                La persona escucha el texto final y puede cambiarlo o pararlo. Volvemos a preguntar al cabo de un mes.
              `,
            },
          ],
        },
        md`
          ## Lo que no cambiamos nunca

          No mejoramos los finales. No juntamos a dos personas en una. Si un tratamiento no ayudó, el relato lo dice. Si una frase parece demasiado buena para ser cierta y se dijo de verdad, se queda.

          ## Retirarlo

          Quien contó su historia puede retirarla cuando quiera, sin dar razones. El relato desaparece entonces de este sitio, de sus canales y de todo lo que lee de nosotros, y sus comentarios con él. No podemos recuperar lo que otros hayan copiado, y eso lo decimos desde el principio.

          ## Las demás personas del relato

          Una madre, un terapeuta o un hermano no pidieron salir. También los cambiamos, y les damos el beneficio de una frase justa.
        `,
      ],
    },
  },
  {
    key: 'comment-policy',
    title: 'Comment Policy',
    description: 'What is welcome under our stories, what is taken down, and how to object.',
    body: [
      md`
        Somebody trusted us with the worst year of their life, and may be reading what you write beneath it. That’s the whole policy. The rest is detail.

        ## Welcome

        - What the piece brought up in you
        - Disagreement, in particular with our articles
        - Accounts that went otherwise from the one above
        - Very short comments

        ## Taken down

        - Doses, sources, and advice on treating oneself
        - Medical advice to a particular person
        - Guesses about who a storyteller is
        - Descriptions of methods of self-harm or suicide
        - Promises, recruiting, selling, links to clinics
        - Contempt, for anyone

        ## How it works

        A person reads every comment before it appears, usually within a day. If we take something down, you’re told why and can reply. A second person looks at each objection.

        If a comment suggests that its writer is in danger, we won’t publish it, and we’ll write to them straight away with people to call. We’re not a crisis service, and nobody is on watch at night.
      `,
      { crisisResources: null },
    ],
    es: {
      slug: 'normas-de-comentarios',
      title: 'Normas de los comentarios',
      description: 'Qué es bienvenido bajo nuestros relatos, qué se retira y cómo reclamar.',
      body: [
        md`
          Alguien nos confió el peor año de su vida, y puede que lea lo que escribas debajo. Esa es toda la norma. Lo demás son detalles.

          ## Bienvenido

          - Lo que el texto te haya removido
          - El desacuerdo, sobre todo con nuestros artículos
          - Las experiencias distintas de la de arriba
          - Los comentarios muy breves

          ## Se retira

          - Dosis, proveedores y consejos para tratarse por cuenta propia
          - Consejo médico dirigido a una persona concreta
          - Conjeturas sobre quién cuenta la historia
          - Descripciones de métodos de autolesión o suicidio
          - Promesas, captación, ventas, enlaces a clínicas
          - El desprecio, hacia quien sea

          ## Cómo funciona

          Una persona lee cada comentario antes de que aparezca, normalmente en menos de un día. Si retiramos algo, te decimos por qué y puedes responder. Una segunda persona revisa cada reclamación.

          Si un comentario hace pensar que quien lo escribe está en peligro, no lo publicaremos y le escribiremos enseguida con personas a las que llamar. No somos un servicio de urgencias y de noche no hay nadie de guardia.
        `,
        { crisisResources: null },
      ],
    },
  },
]
