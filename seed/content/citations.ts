import type { Citation } from './types'

/** The published work that our articles rest on, cited by name so that it is written down once. */
export const papers = {
  berman2000: {
    title: 'Antidepressant effects of ketamine in depressed patients',
    publisher: 'Biological Psychiatry',
    year: 2000,
    doi: '10.1016/S0006-3223(99)00230-9',
  },
  zarate2006: {
    title:
      'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
    publisher: 'Archives of General Psychiatry',
    year: 2006,
    doi: '10.1001/archpsyc.63.8.856',
  },
  autry2011: {
    title: 'NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses',
    publisher: 'Nature',
    year: 2011,
    doi: '10.1038/nature10130',
  },
  duman2012: {
    title: 'Synaptic dysfunction in depression: potential therapeutic targets',
    publisher: 'Science',
    year: 2012,
    doi: '10.1126/science.1222939',
  },
  murrough2013: {
    title:
      'Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized controlled trial',
    publisher: 'American Journal of Psychiatry',
    year: 2013,
    doi: '10.1176/appi.ajp.2013.13030392',
  },
  feder2014: {
    title:
      'Efficacy of intravenous ketamine for treatment of chronic posttraumatic stress disorder: a randomized clinical trial',
    publisher: 'JAMA Psychiatry',
    year: 2014,
    doi: '10.1001/jamapsychiatry.2014.62',
  },
  zanos2016: {
    title: 'NMDAR inhibition-independent antidepressant actions of ketamine metabolites',
    publisher: 'Nature',
    year: 2016,
    doi: '10.1038/nature17998',
  },
  sanacora2017: {
    title: 'A consensus statement on the use of ketamine in the treatment of mood disorders',
    publisher: 'JAMA Psychiatry',
    year: 2017,
    doi: '10.1001/jamapsychiatry.2017.0080',
  },
  short2018: {
    title: 'Side-effects associated with ketamine use in depression: a systematic review',
    publisher: 'The Lancet Psychiatry',
    year: 2018,
    doi: '10.1016/S2215-0366(17)30272-9',
  },
  wilkinson2018: {
    title:
      'The effect of a single dose of intravenous ketamine on suicidal ideation: a systematic review and individual participant data meta-analysis',
    publisher: 'American Journal of Psychiatry',
    year: 2018,
    doi: '10.1176/appi.ajp.2017.17040472',
  },
  dore2019: {
    title:
      'Ketamine assisted psychotherapy (KAP): patient demographics, clinical data and outcomes in three large practices administering ketamine with psychotherapy',
    publisher: 'Journal of Psychoactive Drugs',
    year: 2019,
    doi: '10.1080/02791072.2019.1587556',
  },
  abdallah2022: {
    title:
      'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military',
    publisher: 'Neuropsychopharmacology',
    year: 2022,
  },
  anand2023: {
    title: 'Ketamine versus ECT for nonpsychotic treatment-resistant major depression',
    publisher: 'New England Journal of Medicine',
    year: 2023,
    doi: '10.1056/NEJMoa2302399',
  },
  lii2023: {
    title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
    publisher: 'Nature Mental Health',
    year: 2023,
  },
  fda2023: {
    title:
      'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
    publisher: 'U.S. Food and Drug Administration',
    year: 2023,
  },
} as const satisfies Record<string, Citation>
