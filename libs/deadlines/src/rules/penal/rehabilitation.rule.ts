import { source } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Question, Rule, RuleVersion, Scene, Start, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const years = (count: number) =>
  ({ mode: 'plain', unit: 'month', count: 12 * count, roll: 'no' }) as const;
const DOUBLED_SINCE = '2008-03-07';

const sentence = ({ occurrence }: Scene) => word(occurrence.event, 'sentence');
const served = fromNamed('toOn');

/** Nothing runs by law for a longer sentence, nor while the sentence is unknown. */
function start(scene: Scene): Start | null {
  return sentence(scene) === null ? null : served(scene);
}

function length(name: string, count: number, doubled: boolean): Variant {
  const [fr, en] = doubled ? [', doublés pour récidive', ', doubled'] : ['', ''];
  return {
    label: text(`Peine : ${count} ans${fr}`, `Sentence: ${count} years${en}`),
    when: (scene) =>
      sentence(scene) === name &&
      (yesNo(scene.occurrence.event, 'recidivism') === true) === doubled,
    limit: years(doubled ? 2 * count : count),
  };
}

const LENGTHS = [
  ['amende', 3],
  ['emprisonnement-1-an', 5],
  ['emprisonnement-10-ans', 10],
] as const;

function version(from: string | null, to: string | null): RuleVersion {
  const doubles = from !== null && from >= DOUBLED_SINCE;
  const ref = source('Code pénal', '133-13', day(from ?? '1994-03-01'));
  return {
    from,
    to,
    limit: { mode: 'none' },
    variants: LENGTHS.flatMap(([name, count]) =>
      doubles
        ? [length(name, count, true), length(name, count, false)]
        : [{ ...length(name, count, false), when: (scene: Scene) => sentence(scene) === name }],
    ),
    sources: [ref, source('Code pénal', '133-12')],
    toVerify: true,
  };
}

const QUESTIONS: readonly Question[] = [
  {
    fact: 'sentence',
    kind: 'choice',
    values: [...LENGTHS.map(([name]) => name), 'plus'],
    question: text('Quelle peine a été prononcée ?', 'What was the sentence?'),
    effect: text('Trois, cinq ou dix ans', 'Three, five or ten years'),
  },
  {
    fact: 'recidivism',
    kind: 'boolean',
    question: text('La récidive légale a-t-elle été retenue ?', 'Was it legal recidivism?'),
    effect: text('Le délai serait doublé', 'The time would be doubled'),
  },
];

/** Rehabilitation by law: the conviction no longer appears on the B2. */
export const REHABILITATION: Rule = {
  id: 'rehabilitation',
  label: text('Réhabilitation de plein droit', 'Rehabilitation by law'),
  explanation: text(
    "Sans nouvelle condamnation, la réhabilitation est acquise trois ans après le paiement d'une amende, cinq ans après une peine unique d'un an d'emprisonnement au plus ou une autre peine, dix ans après une peine unique de dix ans au plus ou des peines de cinq ans au plus en tout. Ces délais sont doublés en cas de récidive légale.",
    'Without a new conviction, rehabilitation is acquired three years after payment of a fine, five after a single sentence of one year at most or another penalty, ten after a single sentence of ten years at most or sentences of five years at most in all. The times are doubled for legal recidivism.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['peine-executee'],
    when: (scene) => sentence(scene) !== 'plus',
    start,
  },
  versionBy: startDay,
  versionDate: text("fin de l'exécution de la peine", 'end of the sentence'),
  versions: [
    version(null, '2008-03-06'),
    version('2008-03-07', '2020-03-23'),
    version('2020-03-24', null),
  ],
  adjust: (window) => ({ ...window, opensOn: window.lastDay }),
  endings: [
    {
      outcome: 'superseded',
      by: ['condamnation-definitive'],
      reason: text(
        'Nouvelle condamnation : le délai est perdu',
        'New conviction: the time is lost',
      ),
    },
  ],
  effect: text(
    'La condamnation ne figure plus au bulletin n° 2.',
    'The conviction no longer appears on the B2.',
  ),
  questions: QUESTIONS,
  calculator: {
    event: 'peine-executee',
    startsAs: 'toOn',
    details: { sentence: 'emprisonnement-1-an', recidivism: false },
  },
};
