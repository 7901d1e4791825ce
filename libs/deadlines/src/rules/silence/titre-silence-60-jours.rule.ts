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

const LIMIT = { mode: 'silence', unit: 'day', count: 60 } as const;
const ceseda = (from: string, ...articles: readonly string[]) =>
  articles.map((article) => source('CESEDA', article, Temporal.PlainDate.from(from)));

/** Sixty days of silence: talent-chercheur, mobility programme included. Four months before 1 March 2019. */
export const TITRE_SILENCE_60_JOURS: Rule = {
  id: 'titre-silence-60-jours',
  label: text('Silence de soixante jours (talent-chercheur)', 'Sixty days of silence (researcher)'),
  explanation: text(
    'Sur une demande complète de carte « talent-chercheur », le refus implicite naît au bout de soixante jours.',
    'On a complete request for a researcher talent permit, the implicit refusal is born after sixty days.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: permitTrigger('titre-silence-60-jours'),
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: '2019-03-01',
      to: '2021-04-30',
      limit: LIMIT,
      sources: ceseda('2019-03-01', 'R313-53'),
    },
    {
      from: '2021-05-01',
      to: '2025-06-15',
      limit: LIMIT,
      sources: ceseda('2021-05-01', 'R421-26', 'R432-2', 'R432-1'),
    },
    {
      from: '2025-06-16',
      to: null,
      limit: LIMIT,
      sources: ceseda('2025-06-16', 'R421-26', 'R432-2', 'R432-1'),
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
    details: { title: 'talent-chercheur' },
  },
};
