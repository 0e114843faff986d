import { md } from '../md'
import type { Story } from '../types'

export const longWinters: readonly Story[] = [
  {
    key: 'eleven-winters',
    title: 'Eleven Winters',
    subtitle: 'A letter carrier on what thawed, and what froze again',
    description:
      'Halle had eleven winters of depression. The twelfth was different, and the thirteenth is still being written.',
    narrator: { alias: 'Halle', description: 'Letter carrier in a northern town', ageRange: '40s' },
    cover: 'winter-field',
    authors: ['maren-ostrow'],
    topics: ['integration', 'setbacks'],
    conditions: ['treatment-resistant-depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-02-25T08:00:00.000Z',
    body: [
      md`
        On my round there’s a stretch of four kilometres with seven letterboxes. In January I do it before it’s light. For eleven winters I have known that stretch as the place where I’d stop the van, put my forehead on the wheel, and wait until I could be bothered to be a person at the next box.

        It would start in October, with the clocks. By Christmas I’d be talking in about forty words. My partner used to say that I had gone under the ice: he could see me moving about down there. In April I came up and apologised to everybody. Then we’d pretend it had been a cold.

        I tried the lamps, the tablets, the other tablets and a therapist I liked very much. Some of it raised the floor a bit. My doctor referred me for ketamine with psychotherapy in the twelfth autumn. She said straight out that the use was off-label and the evidence best for the short run, and that nobody could tell me what it’d do across a whole winter.

        ## October to December

        The sessions were odd and mostly gentle. I kept ending up _under_ things: under snow, under a table at my aunt’s, once under a very large kind animal. My therapist never told me what that meant. She asked what it was like under there. I said: dark and warm, and nobody expects post.

        That started us on something. I’d always treated winter as an enemy who won. It had not crossed my mind that some of me might want to go in. We began to plan for it: which things could sleep from November on, and which had to be kept lit. Choir could sleep. The van could not. Fridays with my sister could not, whatever I said about it when the time came. I wrote that down and signed it, like a form.
      `,
      {
        pullQuote: 'We stopped trying to abolish winter and started to provision for it.',
        attribution: 'Halle',
      },
      md`
        ## January

        The twelfth winter I didn’t stop the van. That’s the whole result. I did the seven boxes in the dark with the radio on. I used, my partner reckons, several thousand words. I was tired and I was sometimes sad, and I was there.

        ## And then

        I’d have liked to finish on that. But you should know that the thirteenth winter began badly. In November I was forehead on the wheel again, twice in one week. I felt cheated, and then ashamed at having told people I was better.

        The difference was the form. My sister turned up on the Friday and read it out to me in the doorway. I rang the clinic that afternoon, rather than in April. We’ve had one more session since then, and more of the plain kind of talking, and my doctor has changed a tablet. I am at about half. Half is a lot of letters.

        The light’s coming back now, two minutes a day. I see it first on the third box.
      `,
    ],
  },
  {
    key: 'the-kitchen-light',
    title: 'The Kitchen Light',
    subtitle: 'Two years after a birth, a mother asks for help',
    description:
      'Pilar was told that it would pass. Two years after her second child was born, it had not.',
    narrator: { alias: 'Pilar', description: 'Mother of two; dental technician', ageRange: '30s' },
    cover: 'kitchen-lamp',
    authors: ['rosa-etxeberria', 'maren-ostrow'],
    topics: ['family-and-friends', 'trust'],
    conditions: ['depression', 'anxiety'],
    community: 'beside-someone',
    publishedAt: '2026-03-18T08:00:00.000Z',
    body: [
      md`
        Every evening at about six Pilar would forget to switch on the kitchen light. She cooked in the dusk, then in the near dark. Her husband came home and pressed the switch, and each time she was surprised. That was how he knew, he said later. She had been certain that she was hiding it.

        It had begun after the second baby. Everybody told her that it would pass, and for her sister and two of her friends it had. Hers changed shape. By the time the boy was two it no longer looked like sadness. It was a list. She made crowns and bridges at the dental laboratory, to a tenth of a millimetre, and at home she checked: the gas, the cot, the breathing, the gas. She loved her children from behind a pane of glass, and she kept it very clean.

        When she finally told her doctor, she used the word “tired”. The doctor asked a second question, and then a third one. Pilar calls that third question the beginning of the treatment.

        ## What was tried

        First came ordinary things, as they should: a medicine that suits many people, and a weekly therapist. They helped with the checking. They did not shift the glass. A year on, when the boy was no longer nursing, a psychiatrist raised the possibility of ketamine alongside the therapy she already had. Pilar wrote down eleven questions. She says that the clinic answered nine, and told her honestly that nobody knew the other two.

        She had four sessions. In the first she smelled oranges for an hour, and nothing else occurred. In the second she saw her own hands at work, very large, making something tiny, and it came to her that she had never once been asked to make anything that was allowed to be _approximate_. She told this to her therapist as if it were a joke.
      `,
      {
        pullQuote:
          'She had never once been asked to make anything that was allowed to be approximate.',
      },
      md`
        They spent weeks on it. Soup, for instance. Pilar was to make a soup without measuring. She describes the first attempt as a small crime. She was to leave the house with one thing unchecked, and choose which one, and tell nobody. She was to sit on the floor with the boy for ten minutes and be poor company.

        ## What her husband noticed

        He noticed that she had begun to hum. He also noticed that she was angrier, which he hadn’t expected: about the nights that he’d slept through, about his mother’s remarks. There was a hard month. They went to three sessions together, without any medicine, and he says those were the ones that scared him.

        Pilar doesn’t call herself recovered. The list is still there, but it’s shorter, and on some days she hears it as she’d hear a radio in another flat. She is keeping her therapist. She stopped the ketamine after the fourth session because she felt she had what she’d come for, and the psychiatrist agreed that enough was a good reason.

        In the evenings it’s mostly the boy who puts on the kitchen light. He’s tall enough now. He announces it every time, like the start of a play.
      `,
    ],
  },
  {
    key: 'what-i-saw-from-the-landing',
    title: 'What I Saw From the Landing',
    subtitle: 'A husband’s account',
    description:
      'Wendell did not take any medicine. He drove, he waited, he kept a notebook, and he was wrong about several things.',
    narrator: {
      alias: 'Wendell',
      description: 'Retired piano tuner; his wife had the treatment',
      ageRange: '60s',
    },
    cover: 'lit-house',
    authors: ['mina-sato'],
    topics: ['family-and-friends', 'cost-and-access'],
    conditions: ['treatment-resistant-depression'],
    community: 'beside-someone',
    publishedAt: '2026-04-08T08:00:00.000Z',
    body: [
      md`
        My wife gave me leave to write this so long as she could strike things out. She struck out two. I’ll call her L.

        From our landing you can see into the back bedroom when the door is ajar. For most of three years that was where I took my readings. Curtains open or shut. Shape in the bed, or at the desk, or at the window. I’m a piano tuner by trade. You strike, you listen, you turn the pin by a hair. I had no pin for this.

        When L. started the treatment I was against it. I may as well say so. I thought that it was a fashion, and the money frightened me: we had to put off the roof. The clinic invited me to the second appointment, and a nurse spent an hour on what it would be like for _me_. Nobody had asked that before. I was given a sheet of paper with a telephone number, and instructions of which the shortest was “don’t interrogate”.

        ## From my notebook

        **First session.** Drove her home. She said the hedges were very detailed. I said, did it work? (See above.) She said, “Wendell. I’ve been gone three hours.” Slept fourteen.

        **Second.** Nothing to report. She was snappish, and ate toast.

        **Third.** She laughed at something on the radio. I was on the stairs and I had to sit down on them. I counted on that laugh far too much. I rang our son. By Sunday she was back in bed, and I was so angry at her, as though she’d taken away a thing she had given me.

        **Fourth.** Told the nurse about Sunday. She said that families often ride the graph harder than patients do. She told me to find something in the week that had nothing to do with it.
      `,
      {
        callout: 'resource',
        body: md`
          If you live with someone who is having treatment, you need a person of your own to talk to. Ask the clinic what they offer to families, and see [our guide for the person who waits](/articles/the-person-who-waits).
        `,
      },
      md`
        So I went back to tuning, two afternoons, for the school. I should have done it years ago.

        **Sixth, the last.** We had tea in the car park. She said, “I think it’s given me a bit of room. I don’t know that it’s given me anything to put in it.” I wrote this down since it was the most accurate thing that either of us had said.

        ## Eight months on

        She has put some things in it. Seedlings; a Tuesday group; her sister. She had a very poor February. She’s had two further sessions, and there’s a limit on what we can pay, and we’ve talked openly about the limit and not let it sit between us like a third person at table. The roof waits.

        I was wrong about the fashion. I was wrong about the laugh as well. What I’d tell another husband is that you’re not the instrument and you aren’t the tuner either. You’re somebody in the house.

        I don’t look in from the landing any more. If I want to know how she is, I knock.
      `,
    ],
  },
  {
    key: 'the-second-course',
    title: 'The Second Course',
    subtitle: 'It helped, then it faded, and I had to decide what that meant',
    description:
      'A teacher’s first course of treatment helped a great deal. When it faded she had to find out what was left.',
    narrator: { alias: 'Tamsin', description: 'Primary school teacher', ageRange: '50s' },
    cover: 'seed-heads',
    authors: ['maren-ostrow'],
    topics: ['setbacks', 'integration'],
    conditions: ['treatment-resistant-depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-04-29T08:00:00.000Z',
    contentNotes: ['suicide'],
    body: [
      md`
        I’d like to begin with the worst part so that it’s behind us. Two years ago I no longer wanted to be alive. I told my doctor, which was the hardest sentence I’ve ever said, and I am alive partly because of what she did in the following hour. If that’s where you are, please say it to someone today. The rest of this can wait.
      `,
      { crisisResources: null },
      md`
        Months later, when I was safe but very flat, I had a first course of ketamine with psychotherapy. It helped so much that I became insufferable. I wrote to friends I’d lost. I took my class to the river, and we drew the herons. Other people’s voices had low notes in them again. I thought, so that was the missing thing, and now I’ve had it.

        It lasted for eleven weeks.

        It didn’t go all at once. One Monday I noticed that I was reading the class a funny book in a voice that was doing “funny”. I said nothing for a month. I felt that I’d been lent something and had broken it. I thought of the people who had paid for part of it, and I was dreadfully ashamed.

        ## Trying again

        My team offered a second course, and I said yes very fast. I wanted the herons. It’s hard to explain how much I leaned on it. I arrived at each session like someone going back to a restaurant and ordering exactly the same dish.

        It wasn’t the same. Sessions two and three were grey and uneasy. I came out frightened that I’d used it up. I did have some relief, which I’d put at a third of the first time. My therapist asked me what I was hoping to find in there, and I said “her”, meaning me, the one by the river.
      `,
      {
        pullQuote:
          'I kept going back for the woman by the river. She had never been in the clinic.',
        attribution: 'Tamsin',
      },
      md`
        We stopped at four, by agreement. What followed was slower work, in ordinary rooms. We asked what those eleven weeks had been _made of_, day by day, from my diary. Some of it was mood, which I couldn’t order up. But much of it was things that I’d done: rung people, gone outdoors before school, asked the head for the smaller class. I had taken them for effects. A few turned out to be causes as well, or near enough.

        ## Where I am now

        I’m not as well as I was in those weeks. I am a good deal better than I was in the year before them. I take a medicine, I see my therapist each fortnight, I’ve a safety plan on the inside of the wardrobe door, and three people who know it is there. I don’t rule out treatment again. I’d go differently: not to fetch something.

        The class went to the river last week. There weren’t any herons. We drew the place where they’d been.
      `,
    ],
  },
]
