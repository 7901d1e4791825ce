import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const TWO_MONTHS = { mode: 'plain', unit: 'month', count: 2, roll: 'yes' } as const;
const DECREE_2024 = '2024-07-17';

const STRAIGHT_TO_COURT: Variant = {
  label: text(
    'Plus de recours préalable : tribunal administratif dans les sept jours',
    'No prior appeal any more: administrative court within seven days',
  ),
  when: () => true,
  limit: { mode: 'none' },
};

/** How a refusal, a reduction or an end of reception conditions is challenged. */
export const CMA_OFII: Rule = {
  id: 'cma-ofii',
  label: text(
    'Conditions matérielles d’accueil : contester l’OFII',
    'Reception conditions: challenge OFII',
  ),
  explanation: text(
    "Les décisions de l'OFII prises depuis le 17 juillet 2024 se contestent directement au tribunal administratif, dans les sept jours (voir « Éloignement : recours en sept jours »). Celles d'avant exigeaient un recours devant le directeur général de l'OFII dans les deux mois, réputé rejeté après deux mois de silence.",
    'Decisions of OFII taken since 17 July 2024 are challenged directly in the administrative court, within seven days (see “Removal: action within seven days”). Earlier ones required an appeal to the director of OFII within two months, deemed rejected after two months of silence.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['cma-refus-notifie'], start: fromNotification },
  versionBy: decisionDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: inForce([CODE_2021, DECREE_2024], (first) =>
    isBefore(first, DECREE_2024)
      ? {
          limit: TWO_MONTHS,
          sources: [source('CESEDA', 'D551-17', first), source('CESEDA', 'D551-18', first)],
        }
      : {
          limit: { mode: 'none' },
          variants: [STRAIGHT_TO_COURT],
          sources: [
            source('CESEDA', 'L555-1', first),
            source('CESEDA', 'D551-17', first),
            source('CESEDA', 'D551-18', first),
            source('CESEDA', 'L551-15', first),
            source('CESEDA', 'L551-16', first),
          ],
        },
  ),
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['cma-rapo-depose', 'requete-deposee', 'requete-ta-deposee', 'requete-sommaire-deposee'],
      reason: text('Décision contestée', 'Decision challenged'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-retiree'],
      timing: 'any-time',
      reason: text('Décision retirée par son auteur', 'Decision withdrawn by its author'),
    },
  ],
  effect: text(
    "La décision de l'OFII ne peut plus être contestée.",
    'The decision of OFII can no longer be challenged.',
  ),
  calculator: { event: 'cma-refus-notifie', startsAs: 'notifiedOn' },
};
