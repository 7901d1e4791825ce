import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Ending, Rule, Scene } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 2 } as const;
const OLD = day('2009-03-28');
const OLD_PRINCIPLES = day('2006-12-10');

const ABOUT_PRINCIPLES = text(
  'Avis sur les principes de la vie familiale : réputé rendu',
  'Opinion on the principles of family life: deemed given',
);
const ABOUT_HOUSING = text(
  'Avis sur les ressources et le logement : réputé favorable',
  'Opinion on resources and housing: deemed favourable',
);

const aboutPrinciples = (scene: Scene) => scene.occurrence.type === 'rf-saisine-principes';

const ANSWERED: Ending = {
  outcome: 'met',
  by: ['rf-avis-maire'],
  when: (scene, event) => {
    const about = word(event, 'about');
    return about === null || (about === 'principes') === aboutPrinciples(scene);
  },
  reason: text('Le maire a rendu son avis', 'The mayor gave an opinion'),
};

/** The mayor's opinion: two months, then deemed favourable (housing, resources) or merely given (principles). */
export const REGROUPEMENT_MAIRE_2_MOIS: Rule = {
  id: 'regroupement-maire-2-mois',
  label: text('Avis du maire', 'Mayor’s opinion'),
  explanation: text(
    "Le maire a deux mois à compter de la communication du dossier. Son silence vaut avis favorable sur les ressources et le logement ; sur les principes de la vie familiale, l'avis est seulement réputé rendu. Les six mois du préfet n'en sont pas allongés.",
    'The mayor has two months from receipt of the file. Silence is a favourable opinion on resources and housing; on the principles of family life the opinion is merely deemed given. The prefect’s six months are not extended.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['rf-transmis-maire', 'rf-saisine-principes'], start: fromReceipt },
  versionBy: startDay,
  versionDate: text('jour de réception par le maire', 'day of receipt by the mayor'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [
        source('CESEDA', 'L421-3', OLD),
        source('CESEDA', 'R421-18', OLD),
        source('CESEDA', 'R421-19-1', OLD_PRINCIPLES),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CESEDA', 'R434-23'),
        source('CESEDA', 'R434-24'),
        source('CESEDA', 'R434-15'),
        source('CESEDA', 'L434-10'),
      ],
    },
  ],
  birth: {
    type: 'rf-avis-maire-tacite',
    label: text('Avis tacite du maire', 'Tacit opinion of the mayor'),
  },
  adjust: (window, { scene }) => ({
    ...window,
    steps: [
      ...window.steps,
      step('effect', aboutPrinciples(scene) ? ABOUT_PRINCIPLES : ABOUT_HOUSING, window.lastDay),
    ],
  }),
  endings: [ANSWERED],
  effect: text(
    'Avis réputé favorable (ressources, logement) ou réputé rendu (principes).',
    'Opinion deemed favourable (resources, housing) or deemed given (principles).',
  ),
  calculator: { event: 'rf-transmis-maire', startsAs: 'receivedOn' },
};
