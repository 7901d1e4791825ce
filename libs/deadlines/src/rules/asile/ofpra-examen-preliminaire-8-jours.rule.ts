import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { claimKind } from './claim.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';
import { DECIDED, GIVEN_UP, lodged } from './ofpra-decision.rule.ts';

/** Whether a repeated claim deserves examination: eight days, for information. */
export const OFPRA_EXAMEN_PRELIMINAIRE_8_JOURS: Rule = {
  id: 'ofpra-examen-preliminaire-8-jours',
  label: text('Réexamen : examen préliminaire', 'Repeated claim: preliminary examination'),
  explanation: text(
    "L'OFPRA examine dans les huit jours de l'introduction si une demande de réexamen apporte des éléments nouveaux ; sinon elle est irrecevable. Délai indicatif : son dépassement ne vaut pas décision.",
    'Within eight days of lodging, OFPRA examines whether a repeated claim brings new elements; if not it is inadmissible. Indicative: exceeding it decides nothing.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['dossier-ofpra'],
    when: (scene) => claimKind(scene) === 'reexamen',
    start: lodged,
  },
  versionBy: startDay,
  versionDate: text("jour d'introduction de la demande", 'day the claim was lodged'),
  versions: inForce(['2015-11-01', CODE_2021], (first) => ({
    limit: { mode: 'plain', unit: 'day', count: 8, roll: 'no' },
    sources: isBefore(first, CODE_2021)
      ? [source('CESEDA', 'R723-16', first)]
      : [source('CESEDA', 'R531-38'), source('CESEDA', 'L531-22')],
  })),
  endings: [DECIDED, GIVEN_UP],
  effect: text(
    "Rien : aucune décision ne naît du silence de l'OFPRA.",
    'Nothing: no decision is born of the silence of OFPRA.',
  ),
  calculator: {
    event: 'dossier-ofpra',
    startsAs: 'receivedOn',
    details: { claimKind: 'reexamen' },
  },
};
