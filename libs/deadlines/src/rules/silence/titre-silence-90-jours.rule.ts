import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ANSWERED } from './endings.ts';
import {
  permitTrigger,
  REFUS_IMPLICITE,
  SILENCE_EFFECT,
  SILENCE_QUESTIONS,
  VERSION_DATE,
} from './permit-silence.ts';
import { MISSING_DOCUMENTS } from './suspension.ts';

const LIMIT = { mode: 'silence', unit: 'day', count: 90 } as const;
const ceseda = (from: string, ...articles: readonly string[]) =>
  articles.map((article) => source('CESEDA', article, Temporal.PlainDate.from(from)));

/** Ninety days of silence: students, trainees, au pairs, job seekers, ICT, seasonal workers, EU Blue Card. */
export const TITRE_SILENCE_90_JOURS: Rule = {
  id: 'titre-silence-90-jours',
  label: text('Silence de quatre-vingt-dix jours', 'Ninety days of silence'),
  explanation: text(
    "Pour les titres énumérés par dérogation (étudiant, stagiaire, jeune au pair, recherche d'emploi, ICT, saisonnier, carte bleue européenne), le refus implicite naît au bout de quatre-vingt-dix jours, et non de quatre mois.",
    'For the permits listed by way of derogation (student, trainee, au pair, job search, ICT, seasonal worker, EU Blue Card), the implicit refusal is born after ninety days, not four months.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: permitTrigger('titre-silence-90-jours'),
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: '2016-11-01',
      to: '2019-02-28',
      limit: LIMIT,
      sources: ceseda('2016-11-01', 'R313-50', 'R313-72', 'R313-74', 'R313-10-6', 'R313-10-10'),
    },
    {
      from: '2019-03-01',
      to: '2021-04-30',
      limit: LIMIT,
      sources: ceseda('2019-03-01', 'R313-7', 'R313-75-3', 'R313-10-2', 'R313-11-4', 'R313-12'),
    },
    {
      from: '2021-05-01',
      to: '2025-06-15',
      limit: LIMIT,
      sources: ceseda('2021-05-01', 'R432-2', 'R432-1'),
    },
    {
      from: '2025-06-16',
      to: null,
      limit: LIMIT,
      sources: ceseda('2025-06-16', 'R432-2', 'R432-1'),
    },
  ],
  effects: [MISSING_DOCUMENTS],
  endings: ANSWERED,
  birth: REFUS_IMPLICITE,
  effect: SILENCE_EFFECT,
  questions: SILENCE_QUESTIONS,
  calculator: {
    event: 'demande-deposee',
    startsAs: 'receivedOn',
    details: { title: 'cst-etudiant' },
  },
};
