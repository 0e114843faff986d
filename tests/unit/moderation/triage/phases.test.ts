import { describe, expect, it } from '@jest/globals'

import type { Outcome, PhaseName } from '@/src/moderation/triage/finding'
import { PHASES } from '@/src/moderation/triage/finding'
import { triage } from '@/src/moderation/triage/triage'
import { triageInput } from '@/tests/helpers/triageInput'

type Input = Parameters<typeof triageInput>[0]

const findingOf = (phase: PhaseName, input: Input) =>
  triage(triageInput(input)).phases.find((finding) => finding.phase === phase)!
const verdictOf = (phase: PhaseName, input: Input) => findingOf(phase, input).verdict
const outcomeOf = (input: Input) => triage(triageInput(input)).outcome

describe('the triage', () => {
  it('asks every phase, care first, and tells what each said', () => {
    const { outcome, phases } = triage(triageInput())

    expect(phases.map(({ phase }) => phase)).toEqual([...PHASES])
    expect(outcome).toBe('approve')
    for (const { score } of phases) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it.each([
    ['a banned word', { body: 'I want to die, you faggot' }],
    [
      'advertising',
      { body: 'I want to die. Buy xanax online without prescription, overnight shipping' },
    ],
    ['a classifier that says spam', { classified: { outcome: 'spam', score: 1, reason: '' } }],
    ['a reader who was rejected often', { reader: { rejected: 9 } }],
    ['too many links', { body: 'I want to die. a.example.com b.example.com c.example.com' }],
  ] as [string, Input][])('holds a comment with care, whatever else is found: %s', (_, input) => {
    expect(outcomeOf({ body: 'I want to die', ...input })).toBe('hold')
  })

  it.each([
    [{ body: 'You faggot, buy xanax online without prescription' }, 'reject'],
    [
      {
        body: 'Buy xanax online without prescription, Telegram @fast_k_shop, you idiot',
        mode: 'moderated',
      },
      'spam',
    ],
    [{ body: 'You idiot' }, 'hold'],
    [{ classified: { outcome: 'approve', score: 1, reason: '' }, body: 'You idiot' }, 'hold'],
    [{}, 'approve'],
  ] as [Input, Outcome][])('lets the strongest verdict stand: %#', (input, outcome) => {
    expect(outcomeOf(input)).toBe(outcome)
  })

  it('says which of the words it is about', () => {
    const body = 'Well. I want to die. You idiot.'
    const { phases } = triage(triageInput({ body }))
    const words = (phase: PhaseName) =>
      phases
        .find((finding) => finding.phase === phase)!
        .spans?.map(([start, end]) => body.slice(start, end))

    expect(words('care')).toEqual(['I want to die.'])
    expect(words('suspect-words')).toEqual(['idiot'])
    expect(words('mode')).toBeUndefined()
  })

  it.each([
    ['Hello all. I want to k!ll myself tonight. Bye', 'I want to k!ll myself tonight.'],
    ['Ten. 2 a day. i want to d i e!', 'i want to d i e!'],
    ['My seat was D1E. I w@nt to d1e', 'I w@nt to d1e'],
    ['𝐨𝐡. 𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞. ok', '𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞.'],
    ['su*cide. me quiero m.o.r.i.r. Adiós', 'me quiero m.o.r.i.r.'],
  ])('shows where disguised words of danger stand: %s', (body, sentence) => {
    const { phases } = triage(triageInput({ body }))

    expect(phases[0]!.spans?.map(([start, end]) => body.slice(start, end))).toEqual([sentence])
  })
})

describe('a phase', () => {
  it.each([
    ['length', {}, 'pass'],
    ['length', { body: 'x'.repeat(5001) }, 'reject'],
    ['length', { body: ' \u200b ' }, 'reject'],
    ['closed', {}, 'pass'],
    ['closed', { mode: 'closed' }, 'reject'],
    ['links', { body: 'See a.example.com and b.example.com' }, 'pass'],
    ['links', { body: 'See a.example.com, b.example.com, c.example.com' }, 'reject'],
    ['links', { body: 'See https://example.com', rules: { mostLinks: 0 } }, 'reject'],
    ['repeat', { saidToday: [{ body: 'Something else', piece: 'piece', parent: null }] }, 'pass'],
    [
      'repeat',
      { saidToday: [{ body: 'THANK you for telling this!', piece: 'piece', parent: null }] },
      'reject',
    ],
    [
      'repeat',
      { saidToday: [{ body: 'Thank you for telling this.', piece: 'other', parent: null }] },
      'pass',
    ],
    ['banned-words', { rules: { bannedWords: 'telling' } }, 'reject'],
    ['banned-words', { rules: { bannedWords: '' }, body: 'kys' }, 'pass'],
    ['suspect-words', { rules: { suspectWords: 'telling' } }, 'hold'],
    ['newcomer', { reader: { approved: 0 }, mode: 'mixed' }, 'hold'],
    ['newcomer', { reader: { approved: 0 }, mode: 'open' }, 'pass'],
    ['newcomer', { reader: { approved: 1 }, mode: 'mixed' }, 'pass'],
    [
      'newcomer',
      { reader: { approved: 2 }, rules: { newcomerApprovals: 3 }, mode: 'mixed' },
      'hold',
    ],
    [
      'newcomer',
      { reader: { approved: 0 }, rules: { newcomerApprovals: 0 }, mode: 'mixed' },
      'pass',
    ],
    ['history', {}, 'pass'],
    ['history', { reader: { isPremoderated: true } }, 'hold'],
    ['history', { reader: { approved: 3, rejected: 3 } }, 'hold'],
    ['history', { reader: { approved: 40, rejected: 3 } }, 'pass'],
    ['history', { reader: { approved: 0, spam: 2, accountDays: 0.2 } }, 'hold'],
    ['history', { reader: { approved: 0, rejected: 2 } }, 'pass'],
    ['classifier', { classified: { outcome: 'approve', score: 0.9, reason: '' } }, 'pass'],
    ['classifier', { classified: { outcome: 'spam', score: 0.9, reason: '' } }, 'spam'],
    ['classifier', { classified: { outcome: 'reject', score: 0.9, reason: '' } }, 'reject'],
    ['classifier', { classified: { failure: 'It failed.', isHeld: false } }, 'pass'],
    ['classifier', { classified: { failure: 'It failed.', isHeld: true } }, 'hold'],
    ['mode', { mode: 'open' }, 'approve'],
    ['mode', { mode: 'moderated' }, 'hold'],
    ['mode', { mode: 'mixed' }, 'approve'],
    ['mode', { mode: 'mixed', reader: { approved: 0 } }, 'hold'],
    ['mode', { mode: 'closed' }, 'pass'],
  ] as [PhaseName, Input, string][])('%s says of %j: %s', (phase, input, verdict) => {
    expect(verdictOf(phase, input)).toBe(verdict)
  })

  it.each([
    ['pass', 'See https://www.nature.com/articles/1 for the study, it is long but good.'],
    ['pass', 'My clinic sends the appointment on WhatsApp, which is practical.'],
    ['pass', 'THANK YOU'],
    ['pass', 'I ordered the book online and it came with free shipping.'],
    ['spam', 'Buy ketamine online without prescription, discreet shipping, Telegram @fast_k'],
    ['spam', 'Invertí en bitcoin y gané 3000 euros, escríbeme por WhatsApp +34 600 000 000'],
    ['hold', 'https://example.com/look'],
    ['hold', 'Follow my channel https://video.example.com for more about this'],
  ])('spam says %s of “%s”', (verdict, body) => {
    expect(verdictOf('spam', { body })).toBe(verdict)
  })

  it.each([
    ['pass', 'I saw my friend Ana there, and we both laughed.'],
    ['pass', 'Freud wrote about this, and the Hamilton scale measures it.'],
    ['pass', 'My infusion was in March, and I am 45.'],
    ['hold', 'Call me on 555-867-5309.'],
    ['hold', 'Write to ana@example.org.'],
    ['hold', 'Dr. Marwick never looked up.'],
    ['hold', 'Her name is Sandra Pellworth.'],
    ['hold', 'Se llama Marta Soldevila.'],
    ['hold', 'Mi teléfono es el 612 345 678.'],
  ])('identifies-someone says %s of “%s”', (verdict, body) => {
    expect(verdictOf('identifies-someone', { body })).toBe(verdict)
  })

  it('lets those be named whom everyone reads there anyway', () => {
    const body = 'Thank you, Sandra Pellworth.'

    expect(verdictOf('identifies-someone', { body })).toBe('hold')
    expect(verdictOf('identifies-someone', { body, names: ['Sandra Pellworth'] })).toBe('pass')
  })

  it.each([
    ['hold', 'You should take 200 mg under the tongue.'],
    ['hold', 'Just stop taking your antidepressants.'],
    ['hold', 'Where can I buy ketamine?'],
    ['hold', 'It is safe to mix with xanax.'],
    ['hold', 'Double your dose.'],
    ['hold', 'Debes tomar 200 mg.'],
    ['hold', 'Deja las pastillas.'],
    ['hold', '¿Dónde puedo comprar ketamina?'],
    ['hold', 'Puedes mezclarla con alcohol.'],
    ['pass', 'My doctor told me to take 50 mg.'],
    ['pass', 'The infusion was 0.5 mg/kg over 40 minutes.'],
    ['pass', 'Never stop your medication on your own.'],
    ['pass', 'You should ask your doctor before you stop your medication.'],
    ['pass', 'Did you have to stop your pills?'],
    ['pass', 'Is it safe to drink coffee before?'],
    ['pass', 'Me pusieron 0,5 mg/kg en la clínica.'],
    ['pass', 'Nunca dejes la medicación por tu cuenta.'],
    ['pass', 'Mi médico me bajó la dosis a 50 mg.'],
  ])('medical-advice says %s of “%s”', (verdict, body) => {
    expect(verdictOf('medical-advice', { body })).toBe(verdict)
  })
})

describe('hostile bodies', () => {
  it.each([
    'you should take ',
    'buy ketamine ',
    '1 mg ',
    'a.b ',
    'you don’t need your ',
    'whatsapp ',
  ])('such as "%s" for 5000 characters are read to the end', (words) => {
    expect(outcomeOf({ body: words.repeat(5000 / words.length) })).toBeDefined()
  })
})
