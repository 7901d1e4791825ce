import { source } from '@quantieme/law';
import { eventsOf, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, VersionBy } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 48, roll: 'no' } as const;

/** The day of the withdrawal, else of the break, else the last on which the card could be withdrawn. */
const withdrawalDay: VersionBy = (scene, start) => {
  const types = ['retrait-notifie', 'retrait-envisage', 'rf-rupture-vie-commune'];
  const found = types.flatMap((type) => eventsOf(scene, [type])).at(0);
  return found?.on ?? (start?.legal.on ?? scene.occurrence.on).add({ years: 4 });
};

/** Four years during which the end of life in common allows the spouse's resident card to be withdrawn. */
export const RETRAIT_RESIDENT_CONJOINT_FRANCAIS_4_ANS: Rule = {
  id: 'retrait-resident-conjoint-francais-4-ans',
  label: text(
    'Retrait possible de la carte de résident du conjoint de Français',
    'Withdrawal of the resident card of a French national’s spouse possible',
  ),
  explanation: text(
    "La rupture de la vie commune permet de retirer la carte de résident du conjoint de Français dans les quatre ans de la célébration du mariage, sauf décès, violences ou enfants à l'entretien desquels il contribue. La carte temporaire n'a pas cette limite.",
    'The end of life in common allows the resident card of a French national’s spouse to be withdrawn within four years of the marriage, save death, violence, or children whom the holder supports. The temporary card has no such limit.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['mariage-celebre'],
    when: ({ occurrence }) =>
      yesNo(occurrence.event, 'frenchSpouse') !== false &&
      yesNo(occurrence.event, 'residentCard') !== false,
    start: fromNamed('fromOn'),
  },
  versionBy: withdrawalDay,
  versionDate: text('jour du retrait', 'day of the withdrawal'),
  versions: [
    {
      from: '2006-07-25',
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'L314-5-1', day('2006-07-25'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'L423-6'), source('CESEDA', 'R423-2')],
    },
  ],
  endings: [
    {
      outcome: 'extinguished',
      by: ['rf-rupture-vie-commune'],
      when: (_scene, event) =>
        ['deces', 'violences'].includes(word(event, 'cause') ?? '') ||
        yesNo(event, 'childrenBorn') === true,
      timing: 'any-time',
      reason: text(
        'Décès, violences ou enfants : le retrait est exclu',
        'Death, violence or children: withdrawal is excluded',
      ),
    },
  ],
  effect: text(
    'La carte ne peut plus être retirée pour ce motif.',
    'The card can no longer be withdrawn on this ground.',
  ),
  questions: [
    {
      fact: 'residentCard',
      kind: 'boolean',
      question: text(
        'La personne a-t-elle une carte de résident comme conjoint de Français ?',
        'Does the person hold a resident card as spouse of a French national?',
      ),
      effect: text(
        'La carte temporaire peut être retirée sans cette limite de quatre ans',
        'A temporary card may be withdrawn without this four-year limit',
      ),
    },
  ],
  calculator: { event: 'mariage-celebre', startsAs: 'fromOn' },
};
