import { md } from '../md'
import type { Story } from '../types'

export const carryingItForward: readonly Story[] = [
  {
    key: 'boots-by-the-door',
    title: 'Boots by the Door',
    subtitle: 'A paramedic, a sound, and a year of small tests',
    description:
      'After nineteen years on ambulances, Ruben could not hear a certain ringtone. He describes what changed and what has not.',
    narrator: { alias: 'Ruben', description: 'Paramedic for nineteen years', ageRange: '40s' },
    cover: 'open-door',
    authors: ['julian-prakash'],
    topics: ['integration', 'trust'],
    conditions: ['ptsd'],
    community: 'the-waiting-room',
    publishedAt: '2026-05-20T08:00:00.000Z',
    contentNotes: ['trauma', 'death'],
    body: [
      md`
        I kept my boots by the door with the laces open, so I could be out in nine seconds. I did that on days off. I did it for two years after I’d come off the road.

        I won’t tell you about the call. You’d carry it, and it isn’t needed. I will say that there was a phone ringing in a coat, and that the tune was a common one, and that afterwards I’d hear it in a supermarket and be found in the car park with no idea how I had got there.

        I did the recommended therapy for trauma, and I want to be fair to it. It took a load off. The supermarket got easier. But there was one room in the thing I couldn’t go into, and each time we reached its door I’d go cold and polite. My therapist called it polite. He’d noticed that I said “sir”.

        The ketamine was added to that same therapy, with the same man, and a doctor down the hall. I mention it because I would not have done it with strangers.

        ## In the room

        The first time, I kept one foot on the floor throughout. He’d said that I could. The second time I was in an ambulance with no walls, going along quite slowly through fields. The third time I went up to that door. I can’t say that I went in. I sat on the step outside it, next to it, and for once I wasn’t listening for anything. He asked me later how long I’d sat. I’d have said a whole shift. It was twenty minutes.
      `,
      {
        pullQuote: 'I sat on the step outside it, and for once I wasn’t listening for anything.',
        attribution: 'Ruben',
      },
      md`
        People ask whether it took the memory away. It did not. I could tell you the colour of that coat. It’s more that there is now a step, with a bit of air around it, and I can sit there a while and then get up.

        ## Small tests

        The rest has been homework, and I’m a person who likes a drill. We wrote a list from easy to hard. Lace the boots. Put them in the cupboard. Sit in the café beside the school. Listen to the tune for ten seconds with him there, then for a minute, then by myself in the kitchen with my hand on the dog.

        I failed some. In August a stranger’s phone went off on a train and I got out at the next station and sat on a bench until two more trains had passed. I rang my therapist’s line and left a message which was mainly breathing. We put “train” on the list.

        I haven’t gone back to the ambulances. I teach first aid to sixteen-year-olds, who are hilarious. I sleep five hours, sometimes six. My wife says I sigh less.

        The boots are in the cupboard. I know exactly where they are. I timed it once, out of interest. It came to thirty-one seconds, and the world was still there.
      `,
    ],
  },
  {
    key: 'a-letter-to-the-empty-house',
    title: 'A Letter to the Empty House',
    subtitle: 'On grief that would not move, and then moved a little',
    description:
      'Noor lost her brother and kept his house exactly as he left it. A letter to the house, with his kettle in it.',
    narrator: {
      alias: 'Noor',
      description: 'Translator; lost her younger brother',
      ageRange: '50s',
    },
    cover: 'night-lake',
    authors: ['rosa-etxeberria'],
    topics: ['integration', 'family-and-friends'],
    conditions: ['grief'],
    community: 'beside-someone',
    publishedAt: '2026-06-10T08:00:00.000Z',
    contentNotes: ['death'],
    body: [
      md`
        Dear house,

        I am writing to you because my therapist proposed a letter to my brother, and I found that I couldn’t. You have been standing there with his coats in you. You seem a fair person to begin with.

        I should explain the three years. I know that people looked at your windows. I paid your gas. I came on Thursdays, wiped the tap, wound the clock, and sat in the chair that isn’t his. I moved nothing. If a thing was moved then he had been dead for longer. I can see that this isn’t arithmetic. It felt like arithmetic.

        My friends were patient. Then they were worried; then they used the word _still_. I translate contracts for a living, and I know what a word like that is doing in a sentence.

        A doctor told me that grief has no timetable, but that mine had stopped, which is something different, and that there was help for stopped grief. For a year I had that help, the talking kind, made for this. I learned to say “he died” in both of my languages. I could not learn to let you change.

        So, you’ll laugh, I had ketamine. Three times, with the same therapist, in a room with a fern. I must tell you that I did not meet him. I’d hoped to. I’d have paid anything. I had put on his watch.
      `,
      {
        pullQuote: 'I must tell you that I did not meet him. I’d hoped to.',
        attribution: 'Noor',
      },
      md`
        I met you. I walked about in you, in the dark, and every object was giving off a small heat, like stones after a hot day. The kettle. The bad painting. I understood (though that’s a clumsy word, it was more a thing my hands knew) that the warmth would go on for some time wherever I put them. I didn’t have to hold them in place for it.

        The second time I was only sad. I wept and I was thirsty. The third time, nothing, a fern. So don’t let anybody tell you that it is a ladder.

        Afterwards we worked, she and I, for months, with lists. One object a week. First an egg cup. I carried it home on the bus inside my glove. I was ill that night. The next Thursday I took the kettle, and I’ve used it each morning since; it leaks, as he always said it didn’t.

        I have gone backwards as well. On his birthday I put eleven things back and lay on your floor in my coat. My therapist said that the things seemed to know the way in both directions now. I thought that was rather good, and I was cross with her.

        House, in September a family will come to look at you. They’ve a boy who runs. I have asked that the clock be left.

        I’ll be there on Thursday, with boxes. I wanted you to hear it from me.

        Yours, and his,

        Noor
      `,
    ],
  },
  {
    key: 'the-part-that-still-hurts',
    title: 'The Part That Still Hurts',
    subtitle: 'The pain stayed. The life around it got bigger.',
    description:
      'Esteban hoped that ketamine would take away his pain. It did not, and something else shifted.',
    narrator: {
      alias: 'Esteban',
      description: 'Former roofer with chronic nerve pain after a fall',
      ageRange: '30s',
    },
    cover: 'stone-stack',
    authors: ['colm-hathersage'],
    topics: ['setbacks', 'integration'],
    conditions: ['chronic-pain', 'depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-07-01T08:00:00.000Z',
    contentNotes: ['medical-detail', 'substance-use'],
    body: [
      md`
        The foot is at a four as I dictate this. Rain makes it a six. I’ll tell you the number every so often, because that’s how it is: you’re having a conversation, and there is a number.

        I fell from a roof at twenty-nine. The bones healed well, the nerves did not. A sheet on it at night was like a grill. I’d been a man who carried things up ladders, and I became a man who planned his route to the bathroom. I drank for a year. I’ve stopped, I count that too: twenty-two months.

        The pain clinic and the psychologist worked in the same building. When the low mood got bad they suggested ketamine sessions with her, for the depression, and they were clear about that. I nodded. Inside I thought: it’s an anaesthetic, it’ll turn the foot off. They told me twice that it most likely wouldn’t, and because of my drinking they were careful. There was a contract; my sister held me to it. I heard every word and I kept on hoping for the foot.

        _Five. I’ve been sitting too long._

        During the first session there was no number. I want to be honest about how that was. For about forty minutes, the first in eight years, nobody was shouting in my house. I came back and it climbed up my leg like a tide, and I howled. I begged her for another one the next day. She said no. She said, “That wanting is what we need to talk about.” I hated her for a week.
      `,
      {
        callout: 'caution',
        body: md`
          Anyone with a history of dependence should tell the clinic before treatment begins. It doesn’t always rule treatment out. It does change how a careful team works with you.
        `,
      },
      md`
        She was right. We talked about it for three sessions, the wanting, and how similar it felt to the first drink of a Friday. Only then did we go on, spaced well apart, four in all.

        What I got wasn’t the foot. I got a good look at how I’d been living: all of me packed into eleven inches of foot, like a family in one room of a big cold house, because that was where the trouble was. I’ve got hands. I used to whistle. There was a nephew I had met twice.

        _Four again._

        So that has been the work, opening up rooms. I restore chairs now. I do it sitting down. I’ve had days when it’s been an hour before I noticed the number, and my pain doctor says that this is worth as much as a lower number, and some days I agree. My mood’s better, by my own reckoning and by theirs. I am still on the tablet for nerves. The sheet still stays off at night.

        And there was a bad spell in May. I thought about the drink and I thought about the forty minutes, and I called my sister about both.

        My nephew is four, and he asks about the foot directly. “What number?” I tell him. “That’s not so big,” he says, if it’s under five. If it is over five he brings me a cushion.
      `,
    ],
  },
  {
    key: 'stopping-at-two',
    title: 'Stopping at Two',
    subtitle: 'Deciding that this was not the right treatment, for now',
    description:
      'Marisol and her therapist stopped after two sessions. What she needed turned out to be closer to the ground.',
    narrator: {
      alias: 'Marisol',
      description: 'Gardener; grew up in a violent home',
      ageRange: '20s',
    },
    cover: 'dune-lines',
    authors: ['julian-prakash'],
    topics: ['setbacks', 'trust', 'safety'],
    conditions: ['ptsd', 'anxiety'],
    community: 'the-waiting-room',
    publishedAt: '2026-07-22T08:00:00.000Z',
    contentNotes: ['abuse', 'trauma'],
    body: [
      md`
        Marisol is a gardener, and she says the usual mistake is to transplant in the wrong month. The plant’s fine, the soil’s fine. You have just done it in July.

        She grew up in a house where you learned to listen to how a key turned. She left at eighteen with a rucksack. By twenty-five she had a job she loved, a rented room with a lock, and a body that still woke at every footstep on the stair. She’d had some counselling. Then she saw a film about ketamine, and she thought that she would like to get it over with.

        ## Two sessions

        The clinic was a good one. She wants that said, as this isn’t a story about a bad clinic. They asked about her childhood with care, they explained, they went slowly. In the first session she floated off and felt nothing at all, and she liked it enormously. She went home and slept, and lost most of Saturday. She thought that she’d found the thing.

        In the second she floated off again. From up there she recognised it. It was where she’d gone as a child, when the key turned: the same height, the same cotton wool. She had a name for it once, the upstairs. She hadn’t known that you could be sent there on purpose.

        For the next nine days she couldn’t quite come down. Her hands looked like gloves. On the Tuesday she stood in the polytunnel with a tray of seedlings and couldn’t tell whether it was she who was holding it. She rang the number that she’d been given.
      `,
      {
        pullQuote: 'I was already very good at leaving. I needed somebody to teach me staying.',
        attribution: 'Marisol',
      },
      md`
        ## The conversation

        The therapist saw her the same day and listened to all of it. Then she said that they should stop. A person who spent her childhood leaving her body, she said, may need to learn first how to be in it, and the medicine could wait, or never come at all. She apologised for not having asked more about _the upstairs_. Marisol had been braced for a talk about commitment. She cried with relief.

        They looked together for what might fit. Marisol joined a trauma programme with small steps and a lot of feet on floors. She learned to name five green things. She learned that she could say “not today” to a therapist who’d answer “fine”. The floating passed within three weeks. The clinic refunded the sessions that she hadn’t had, and wrote to ask how she was, once, without selling her anything.

        ## A year later

        She still wakes at footsteps, though not at all of them. She’s had one bad patch, at the time of a family funeral to which she didn’t go. She has a bath every evening and is, as she puts it, at home for it.

        Would she ever try again? She thinks about it as she would about a tree. It might be worth planting. There’s a season for it, and she’d want to have good roots around it first, and it’s also quite all right to have a garden without that tree.
      `,
    ],
  },
]
