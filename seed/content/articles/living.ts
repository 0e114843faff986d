import { papers } from '../citations'
import { md } from '../md'
import type { Article } from '../types'

export const living: readonly Article[] = [
  {
    key: 'the-ordinary-week-after',
    title: 'The Ordinary Week After',
    subtitle: 'Integration, without the capital letter',
    description:
      'What people do in the days after a session to keep hold of what was useful and let go of the rest.',
    cover: 'river-bend',
    authors: ['julian-prakash'],
    topics: ['integration'],
    conditions: ['depression', 'anxiety', 'ptsd', 'grief'],
    community: 'the-waiting-room',
    publishedAt: '2026-05-06T08:00:00.000Z',
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-05-04T08:00:00.000Z',
      nextReviewDue: '2027-05-04T08:00:00.000Z',
    },
    citations: [papers.duman2012, papers.dore2019],
    body: [
      md`
        _Integration_ is a grand word for something you mostly do in slippers. It means taking whatever turned up in a session, deciding what’s worth keeping, and finding it a place in a life that also contains bins and emails.

        Nobody knows exactly how long the days after a session remain unusual, or whether they’re unusual for everyone. Many people say that they feel a little looser for some days: habits have less grip, and old arguments less voltage. This is a good time for gentle practice. It’s a poor time for selling the flat.

        ## A week, for instance
      `,
      {
        journey: [
          {
            title: 'The same evening',
            timing: 'Day 0',
            body: md`
              Three notes, in any order. No meanings yet. Something warm to eat, and an early night.
            `,
          },
          {
            title: 'The conversation',
            timing: 'Within 48 hours',
            body: md`
              With your therapist, while it’s fresh. You tell it in the order in which it comes. The two of you listen for the moment when your voice changes.
            `,
          },
          {
            title: 'One small thing',
            timing: 'Days 2 to 4',
            body: md`
              Pick an action that takes less than ten minutes and that someone could film. “Be kinder to myself” can’t be filmed. “Eat lunch sitting down” can.
            `,
          },
          {
            title: 'The dip',
            timing: 'Around days 3 to 6, if it comes',
            body: md`
              Flat, weepy or cross. Expect it, tell someone, and make no decisions about what it means.
            `,
          },
          {
            title: 'Looking back',
            timing: 'Day 7',
            body: md`
              What did I do differently, even once? What got in the way? Bring both to therapy. The second is usually the more interesting.
            `,
          },
        ],
      },
      md`
        ## Meanings can wait

        Sessions are rich in images, and images beg to be decoded. Some people come back certain that they have seen a hidden truth about their family. Please be slow with certainty. The state that you were in makes things _feel_ true, in the way that dreams do. A picture may be worth a lot without being evidence. We’ll hold it up to the light for some weeks, and ask what it asks of you, before anybody rings an uncle.

        If something came up that looks like a memory of harm, say so at the next session, and go especially gently. You don’t have to decide what it was.

        ## When nothing came up

        Then integrate that. I’m serious. “I lay there and I was bored, and nobody needed me” has kept one of my clients and me busy for most of a winter. An uneventful session is no reason to invent an event.
      `,
      {
        pullQuote: '“Be kinder to myself” can’t be filmed. “Eat lunch sitting down” can.',
        attribution: 'Julian Prakash',
      },
      { story: 'eleven-winters' },
      md`
        ## Things that seem to help

        - **A regular hour with a person.** A therapist first of all; a friend as well, if they can listen without fixing.
        - **Moving about outdoors**, at whatever speed you have.
        - **Making something badly.** Drawing, bread, a song in the car. It gets things out of the head and onto a table.
        - **Less alcohol than usual**, and no other drugs.
        - **A list of early signs**, written on a good day, and someone who’s been given a copy.

        ## Things that seem to get in the way

        Telling everyone at once. Telling no one. Making it your job to be transformed. Comparing your beige afternoon with someone else’s cathedral. Going back for another session because the last one has worn off, without having asked the last one anything.
      `,
      {
        callout: 'note',
        body: md`
          If you have more energy than you know what to do with, hardly sleep and don’t miss it, or your thoughts are racing, call your clinic this week. This can be a sign of something which needs attention soon.
        `,
      },
      md`
        The change that lasts tends to be unremarkable from outside. Someone goes straight in from the car. A kettle gets used. If yours is so small that you’re embarrassed to bring it up, it’s probably the right size.
      `,
    ],
  },
  {
    key: 'what-it-costs-and-who-pays',
    title: 'What It Costs, and Who Pays',
    subtitle: 'Reading the bill before it reads you',
    description:
      'The money side of ketamine-assisted psychotherapy: what is on the bill, what insurance may cover, and how to ask.',
    cover: 'terraces',
    authors: ['mina-sato'],
    topics: ['cost-and-access'],
    conditions: ['treatment-resistant-depression', 'depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-06-24T08:00:00.000Z',
    body: [
      md`
        Everyone I interview is willing to tell me about the worst hour of their life. Then I ask what they paid, and they look at the floor. Money is the last modest subject in mental health. I’d like to be immodest about it for the next few minutes.

        ## What’s on the bill

        A course of treatment is really several bills in one coat:

        1. **Assessment**: one or two visits, medical and psychological
        2. **Preparation**: one to three therapy hours
        3. **Sessions with medicine**: a room and two professionals, for most of an afternoon, several times
        4. **Integration**: more therapy hours, which should outnumber the sessions
        5. **Follow-up**: later visits, or further sessions, if you and your team decide on them

        The medicine itself is old and usually the cheapest line of all. What you’re paying for is people’s time. This is worth knowing when a price looks too good: ask which people have been left out.

        ## Why I give no figures

        I had a table here. I took it out, since prices differ so much between countries, cities and even streets that any figure would have frightened half of you and misled the others. What travels better is the ratio. Ask for the _total for the whole plan_, divide it by the number of hours in which a qualified person is with you, and compare that.
      `,
      {
        image: 'terraces',
        caption: 'Step by step: ask what each level of a treatment plan costs, and what it is for.',
      },
      md`
        ## Insurance and public systems

        Since the use of ketamine for mental health is off-label, many insurers and public services don’t pay for it. That’s a rule of thumb with plenty of exceptions.

        - **The pieces may be covered when the whole isn’t.** Assessments and ordinary therapy hours often count as what they are. Ask for an itemised bill.
        - **Esketamine is a different case.** Where it’s approved, some insurers and services pay for it, under strict conditions. It may be worth asking your psychiatrist if it fits.
        - **Research trials** are free, and well supervised. You may get the comparison treatment. Public registers list the trials that are recruiting.
        - **Some clinics keep a sliding scale** and don’t advertise it. The sentence is: “Do you have a reduced fee, and how do I apply?”
      `,
      {
        callout: 'caution',
        body: md`
          Be careful with loans and “packages” sold on the day of a first visit. A treatment plan that might change after the first session shouldn’t come with a payment plan that can’t.
        `,
      },
      md`
        ## The costs that aren’t on the bill

        A day off work for each session, for you and your driver. Childcare. The train. The week in which you’re no use to anyone. People who live far from a city pay most of these twice. Write them down with the rest; they’re as real as the invoice.

        Then there’s the cost of hope, and I mean it. One couple put off a roof. One man spent the money from the sale of his business, and it didn’t help him. He told me he’d do it again, but would have liked to decide on the limit _before_ the first session, in a calm room, with his wife.
      `,
      {
        pullQuote: 'Decide on the limit in a calm room, before the first session.',
      },
      { story: 'what-i-saw-from-the-landing' },
      md`
        ## Five sentences to copy

        - “Please send me the total for the whole plan, in writing.”
        - “What do I get back if we stop early?”
        - “Which of these items can you code as ordinary therapy?”
        - “Do you have a reduced fee?”
        - “If I can’t afford this, what would you suggest instead?”

        The last one is the best test of a clinic that I know. Good care costs money. Good care also has an answer for someone who hasn’t got it.
      `,
    ],
  },
  {
    key: 'how-to-read-a-ketamine-headline',
    title: 'How to Read a Ketamine Headline',
    subtitle: 'Five studies, and the question each one teaches you to ask',
    description:
      'Headlines swing between miracle and menace. Five real studies, and one good question from each.',
    cover: 'open-book',
    authors: ['rosa-etxeberria'],
    topics: ['research'],
    conditions: ['depression', 'treatment-resistant-depression', 'ptsd'],
    publishedAt: '2026-08-12T08:00:00.000Z',
    contentNotes: ['suicide'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-08-10T08:00:00.000Z',
      nextReviewDue: '2027-08-10T08:00:00.000Z',
    },
    citations: [
      papers.berman2000,
      papers.murrough2013,
      papers.wilkinson2018,
      papers.dore2019,
      papers.anand2023,
      papers.lii2023,
    ],
    claims: [
      {
        text: 'In a trial with 73 participants, 64 % responded to ketamine and 28 % to midazolam a day after treatment.',
        citations: [papers.murrough2013],
      },
      {
        text: 'When 40 patients were given ketamine or placebo under general anaesthesia, the two groups improved to a similar degree.',
        citations: [papers.lii2023],
      },
    ],
    body: [
      md`
        In a single week last spring I read that ketamine was a revolution, a racket, and a promising avenue. All three articles cited the same study. I’ve read research papers for a living for fifteen years, and I still get the first impression wrong quite often. What helps is a short list of questions. Here they are, each with the study that taught it to me.

        ## 1. How many people?

        _Berman and colleagues, Biological Psychiatry, 2000._ This is where it started: seven people with depression completed a careful comparison of ketamine with salt water. Their mood improved over three days. It’s a lovely paper, modest and clear. It’s also seven people. A small study can show that something is worth a larger study, and that is all it can show.

        ## 2. Compared with what?

        _Murrough and colleagues, American Journal of Psychiatry, 2013._ When a medicine makes you feel as odd as ketamine does, everybody in the room knows who got it. So this trial used midazolam, a sedative, as the comparison. A day later, 64 % of the ketamine group had responded, against 28 % of the midazolam group. Notice both numbers. The gap is the finding. The 28 % are a finding too: hope, care and a quiet room do something.
      `,
      {
        pullQuote:
          'The gap between two groups is the finding. The smaller number is a finding too.',
      },
      md`
        ## 3. Could people tell?

        _Lii and colleagues, Nature Mental Health, 2023._ The boldest answer so far. Forty patients with depression who needed an operation anyway received either ketamine or placebo _while under general anaesthesia_, so that nobody could feel a difference. Both groups improved a good deal, and about equally. Does it mean that ketamine is all expectation? Perhaps; or perhaps the experience matters, or the anaesthetics got in the way. One study can’t say which. It does oblige the rest of us to speak more softly.

        ## 4. For how long?

        _Anand and colleagues, New England Journal of Medicine, 2023._ About four hundred people with hard-to-treat depression, without psychosis, were assigned to ketamine or to electroconvulsive therapy for three weeks. Response came in 55.4 % with ketamine and 41.2 % with ECT, so ketamine was found to be no worse. The headline wrote itself. But both groups knew what they were getting, many were outpatients, and the months that followed are a separate question. Always look for the follow-up, and for the number of people still in it.

        ## 5. Was there a comparison at all?

        _Dore and colleagues, Journal of Psychoactive Drugs, 2019._ This one is the nearest to what we write about here: ketamine _with_ psychotherapy, in 235 patients from three practices. Many improved on measures of depression and anxiety. There was no control group, and the authors say so. Reports of this kind are valuable: they tell us what happens in real rooms. They can’t tell us what would have happened anyway.
      `,
      {
        image: 'open-book',
        caption: 'Most of what matters in a paper is in the methods, about a third of the way in.',
      },
      md`
        ## A word about suicide research

        In 2018 Wilkinson and colleagues pooled the individual data of 167 people and found that a single treatment reduced _thoughts_ of suicide within a day and for up to a week. It’s important and hopeful. It isn’t evidence about deaths, nor about months. If such thoughts are with you now, don’t wait for science.
      `,
      { crisisResources: null },
      md`
        ## The card for your wallet

        - How many?
        - Compared with what?
        - Could they tell?
        - For how long, and who dropped out?
        - Who paid for it?
        - Were they people like me?

        If an article answers four out of six, trust it a little. If it answers none and contains the word “miracle”, make tea.
      `,
      {
        callout: 'resource',
        body: md`
          The studies named here are listed in full below the article. Where a DOI is given, entering it at [doi.org](https://doi.org) leads to the paper’s own page, and the abstract is free to read.
        `,
      },
    ],
  },
  {
    key: 'the-person-who-waits',
    title: 'The Person Who Waits',
    subtitle: 'A guide for whoever does the driving home',
    description:
      'For partners, parents, friends and siblings: what to do before, during and after, and what to do for yourself.',
    cover: 'lit-house',
    authors: ['mina-sato', 'colm-hathersage'],
    topics: ['family-and-friends', 'integration'],
    conditions: ['depression', 'treatment-resistant-depression', 'anxiety'],
    community: 'beside-someone',
    publishedAt: '2026-10-07T08:00:00.000Z',
    contentNotes: ['suicide'],
    review: {
      reviewer: 'adaeze-lindqvist',
      reviewedAt: '2026-10-02T08:00:00.000Z',
      nextReviewDue: '2027-10-02T08:00:00.000Z',
    },
    body: [
      md`
        You’re in a car park with a paperback. You have read page 40 four times. Behind the third window from the left somebody you love is having one of the stranger afternoons of their life, and your job is to be on time and to have brought the coat.

        There are a great many leaflets for them. This one’s yours.

        ## Beforehand

        - **Ask what they’d like you to know.** Some want you at the preparation visit. Some want it to be theirs alone. Both are fine.
        - **Agree on three things**: who else knows, what you’ll say if people ask, and what to do if the evening goes badly.
        - **Put the clinic’s number in your phone**, and tonight’s number too.
        - **Look at your own hopes.** Somewhere in you there may be a picture of them walking out restored. Put it gently in the boot.

        ## The drive home

        They may be talkative, silent, tearful or extremely interested in hedges. Keep the radio off until asked. Keep the questions to those that can be answered by nodding: _Warm enough? Shall I stop? Toast?_
      `,
      {
        pullQuote: '“Did it work?” is a question about you. Ask it of somebody else.',
      },
      md`
        Don’t ask whether it worked. I know. It’s a question about your fear, and it deserves an answer, from a friend, on the phone, later on.

        ## That evening

        1. No driving, cooking on a high flame, or decisions for them. You may hide the online shopping.
        2. Something plain to eat. Water within reach.
        3. Stay in the house, and not in the room, unless you’re wanted there.
        4. Call the clinic about vomiting that won’t stop, a severe headache, confusion that’s getting worse, or if they frighten you. Call the emergency number for chest pain, trouble breathing, or if you can’t wake them.

        ## The weeks in between

        Good days aren’t proof and bad days aren’t either. Families often ride the line more steeply than patients do. One nurse tells relatives to look at it once a week, like a plant, and otherwise to have some weather of their own.

        They may change in ways that weren’t on the list: more opinions, less patience, new friends, an old anger. If someone has been ill for years, then a whole household has arranged itself around the illness, you included. It can creak when that’s moved. A few sessions for the two of you aren’t a sign that things have failed.
      `,
      { story: 'what-i-saw-from-the-landing' },
      md`
        ## If you’re worried about their safety

        Ask directly. _Are you thinking about ending your life?_ Asking doesn’t put the idea there; it tells them that you can bear to hear the answer. If it’s yes, or you aren’t sure, stay with them, call a crisis line or their team, and in immediate danger call your emergency number. You don’t have to judge how serious it is. That’s what the people on the line are for.
      `,
      { crisisResources: null },
      md`
        ## And you

        Waiting is work. It has no payslip and nobody asks how your session was. So have at least these:

        - **one person** to whom you may say anything at all about it
        - **two hours a week** that belong to neither of you
        - **a limit**, in money or in nights, that you have said out loud
        - **permission** to be glad, bored and furious, within a single afternoon
      `,
      {
        callout: 'resource',
        body: md`
          Our community _Beside Someone_ is for families and friends. No advice unless it’s asked for; that’s the house rule.
        `,
      },
      { story: 'the-kitchen-light' },
      md`
        They’ll come out through the glass door in a bit, blinking. You’ll want to study their face. Hold up the coat instead.
      `,
    ],
  },
]
