import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

/** Employee under a fixed-term contract, or posted to France by a foreign employer. */
export const CST_TRAVAILLEUR_TEMPORAIRE: Title = {
  id: 'cst-travailleur-temporaire',
  kind: 'on-conditions',
  family: 'travail',
  duration: text(
    'celle du contrat ou du détachement, 1 an au plus',
    'that of the contract or posting, one year at most',
  ),
  work: text('l’emploi salarié autorisé', 'the authorised employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-3'],
      conditions: all(
        gate('G-NAT-SALARIE'),
        gate('G-CST'),
        when('work.contract_type', 'in', ['cdd', 'secondment']),
        when('work.authorisation_granted', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'autorisation de travail obtenue par l’employeur',
      'work authorisation obtained by the employer',
    ),
    text(
      'contrat de travail à durée déterminée ou lettre de détachement',
      'fixed-term contract or letter of posting',
    ),
    text(
      'attestation de l’employeur ou trois derniers bulletins de salaire',
      'statement by the employer or the last three payslips',
    ),
  ],
  notes: [
    text(
      'Ne mène pas à la carte pluriannuelle (L433-5)\u00a0; renouvelée sans limite de nombre, le titulaire étant dispensé du contrat d’intégration (L413-5, L433-1-1).',
      'Doesn’t lead to the multi-year card (L433-5); may be renewed any number of times, its holder being exempt from the integration contract (L413-5, L433-1-1).',
    ),
    text(
      'Fermée aux Algériens, aux Tunisiens et aux Marocains, dont l’accord régit l’emploi salarié.',
      'Closed to Algerians, Tunisians and Moroccans, whose agreement governs employment.',
    ),
  ],
};
