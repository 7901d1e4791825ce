import { decision, source } from '@quantieme/law';
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

const LIMIT = { mode: 'silence', unit: 'month', count: 4 } as const;
const day = (date: string) => Temporal.PlainDate.from(date);

/** Silence on a request for a residence permit: four months, same-numbered day, never rolled. */
export const TITRE_SILENCE_4_MOIS: Rule = {
  id: 'titre-silence-4-mois',
  label: text(
    'Silence de quatre mois sur la demande de titre',
    'Four months of silence on the permit request',
  ),
  explanation: text(
    "Le silence gardé quatre mois sur une demande de titre complète vaut refus implicite. Le refus naît au quantième, sans report au jour ouvrable ; récépissé et attestation de prolongation n'y changent rien.",
    'Four months of silence on a complete permit request are an implicit refusal. It is born on the same-numbered day, never moved to a working day; a receipt or certificate of extension changes nothing.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: permitTrigger('titre-silence-4-mois'),
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: '2002-08-19',
      to: '2006-11-14',
      limit: LIMIT,
      sources: [source('Décret 2002-814', '1', day('2002-08-19'))],
      toVerify: true,
    },
    {
      from: '2006-11-15',
      to: '2016-10-31',
      limit: LIMIT,
      sources: [source('CESEDA', 'R311-12', day('2006-11-15'))],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: LIMIT,
      sources: [
        source('CESEDA', 'R311-12-1', day('2016-11-01')),
        source('CESEDA', 'R311-12', day('2016-11-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: '2025-06-15',
      limit: LIMIT,
      sources: [
        source('CESEDA', 'R432-2', day('2021-05-01')),
        source('CESEDA', 'R432-1', day('2021-05-01')),
        decision('499904'),
      ],
    },
    {
      from: '2025-06-16',
      to: null,
      limit: LIMIT,
      sources: [
        source('CESEDA', 'R432-2', day('2025-06-16')),
        source('CESEDA', 'R432-1', day('2025-06-16')),
        decision('499904'),
      ],
    },
  ],
  effects: [MISSING_DOCUMENTS],
  endings: ANSWERED,
  birth: REFUS_IMPLICITE,
  effect: SILENCE_EFFECT,
  questions: SILENCE_QUESTIONS,
  calculator: { event: 'demande-deposee', startsAs: 'receivedOn' },
};
