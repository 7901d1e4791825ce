import { source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 2 } as const;

const sameKind = ({ occurrence }: Scene, type: string): boolean =>
  occurrence.type.startsWith('gracieux') === type.startsWith('gracieux');

/** Two months of silence on an administrative appeal reject it. */
export const RECOURS_GRACIEUX_SILENCE_2_MOIS: Rule = {
  id: 'recours-gracieux-silence-2-mois',
  label: text('Silence sur le recours administratif', 'Silence on the administrative appeal'),
  explanation: text(
    "Le silence gardé deux mois sur un recours gracieux ou hiérarchique vaut rejet (les quatre mois des titres de séjour ne s'y appliquent pas). Deux mois francs courent alors pour saisir le tribunal.",
    'Two months of silence on an administrative appeal reject it (the four months of residence permits do not apply). Two months franc then run to go to court.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['gracieux-depose', 'hierarchique-depose'], start: fromReceipt },
  versionBy: eventDay,
  versionDate: text('réception du recours', 'receipt of the appeal'),
  versions: [
    {
      from: '2000-11-01',
      to: '2015-12-31',
      limit: LIMIT,
      sources: [source('Loi 2000-321', '21', Temporal.PlainDate.from('2000-11-01'))],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CRPA', 'L411-7', Temporal.PlainDate.from('2016-01-01')),
        source('CRPA', 'L231-4', Temporal.PlainDate.from('2016-01-01')),
      ],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: [
        'gracieux-rejete',
        'hierarchique-rejete',
        'gracieux-accueilli',
        'hierarchique-accueilli',
      ],
      when: (scene, { type }) => sameKind(scene, type),
      actedOn: ({ on }) => on,
      reason: text('Réponse au recours', 'Appeal answered'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'decision-retiree'],
      timing: 'any-time',
      reason: text('La décision attaquée a disparu', 'The decision appealed against is gone'),
    },
  ],
  birth: ({ occurrence }) =>
    occurrence.type === 'gracieux-depose'
      ? {
          type: 'gracieux-rejet-implicite',
          label: text(
            'Rejet implicite du recours gracieux',
            'Implicit rejection of the appeal to the author',
          ),
        }
      : {
          type: 'hierarchique-rejet-implicite',
          label: text(
            'Rejet implicite du recours hiérarchique',
            'Implicit rejection of the appeal to the superior',
          ),
        },
  effect: text(
    'Le recours est rejeté : un nouveau délai de deux mois francs court devant le tribunal.',
    'The appeal is rejected: a new two-month window runs before the tribunal.',
  ),
  calculator: { event: 'gracieux-depose', startsAs: 'receivedOn' },
};
