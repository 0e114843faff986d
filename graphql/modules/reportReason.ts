import { builder } from '../builder'

export const ReportReason = builder.enumType('ReportReason', {
  description: 'What is wrong with a comment.',
  values: {
    OFFENSIVE: { value: 'offensive', description: 'It is rude or hateful.' },
    HARASSMENT: { value: 'harassment', description: 'It attacks or pursues somebody.' },
    MISINFORMATION: { value: 'misinformation', description: 'It states what is not so.' },
    MEDICAL_ADVICE: {
      value: 'medical-advice',
      description: 'It tells others what to take or to leave.',
    },
    IDENTIFIES_SOMEONE: {
      value: 'identifies-someone',
      description: 'It says who somebody is, or where they can be found.',
    },
    SELF_HARM: {
      value: 'self-harm',
      description: 'Its writer may be in danger, or it urges others to harm themselves.',
    },
    SPAM: { value: 'spam', description: 'It advertises.' },
    OTHER: { value: 'other', description: 'Something else; say what in the note.' },
  } as const,
})
