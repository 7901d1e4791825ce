import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ANSWERED } from './endings.ts';
import { COMPLEXITY } from './extension.ts';
import {
  permitTrigger,
  REFUS_IMPLICITE,
  SILENCE_EFFECT,
  SILENCE_QUESTIONS,
  VERSION_DATE,
} from './permit-silence.ts';
import { afterRequest } from './request.ts';
import { MISSING_DOCUMENTS } from './suspension.ts';

const DECREE_2025_539 = Temporal.PlainDate.from('2025-06-16');

/** Thirty days of silence: Blue Card holder coming from another Member State, and family. Ninety days before. */
export const TITRE_SILENCE_30_JOURS_CBE: Rule = {
  id: 'titre-silence-30-jours-cbe',
  label: text(
    'Silence de trente jours (carte bleue européenne en mobilité)',
    'Thirty days of silence (EU Blue Card, mobility)',
  ),
  explanation: text(
    "Pour le titulaire d'une carte bleue européenne délivrée par un autre État membre, et pour sa famille, le refus implicite naît au bout de trente jours, prolongés de trente si le préfet en informe la personne pour complexité exceptionnelle.",
    'For the holder of an EU Blue Card issued by another Member State, and family, the implicit refusal is born after thirty days, plus thirty if the prefect tells the person so for exceptional complexity.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: permitTrigger('titre-silence-30-jours-cbe'),
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: '2025-06-16',
      to: null,
      limit: { mode: 'silence', unit: 'day', count: 30 },
      sources: [
        source('CESEDA', 'R421-23', DECREE_2025_539),
        source('CESEDA', 'R421-37-7', DECREE_2025_539),
        source('CESEDA', 'R432-2', DECREE_2025_539),
      ],
    },
  ],
  effects: [COMPLEXITY, MISSING_DOCUMENTS],
  endings: ANSWERED,
  birth: REFUS_IMPLICITE,
  effect: SILENCE_EFFECT,
  questions: [
    ...SILENCE_QUESTIONS,
    {
      fact: 'extensionNoticed',
      kind: 'boolean',
      question: text(
        "Le préfet a-t-il informé la personne d'une prolongation pour complexité ?",
        'Has the prefect told the person of an extension for complexity?',
      ),
      effect: text(
        'Le refus naîtrait trente jours plus tard',
        'The refusal would be born thirty days later',
      ),
      when: (scene) =>
        yesNo(scene.occurrence.origin, 'extensionNoticed') === null &&
        afterRequest(scene, ['instruction-prolongee']).length === 0,
    },
  ],
  calculator: {
    event: 'demande-deposee',
    startsAs: 'receivedOn',
    details: { title: 'talent-carte-bleue-europeenne', mobilityCbe: true },
  },
};
