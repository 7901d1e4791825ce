import { text } from '@quantieme/law';
import { all, gate, parameter, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

/** Employee under a permanent contract, whose employer holds the work authorisation. */
export const CST_SALARIE: Title = {
  id: 'cst-salarie',
  kind: 'on-conditions',
  family: 'travail',
  duration: text('1 an, puis carte pluriannuelle', 'one year, then a multi-year card'),
  work: text('l’emploi salarié autorisé', 'the authorised employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-1'],
      conditions: all(
        gate('G-NAT-SALARIE'),
        gate('G-CST'),
        when('work.contract_type', '=', 'cdi'),
        when('work.authorisation_granted', '=', true),
        // The Labour Code asks for this pay before it authorises the work; the card itself doesn't.
        soft('work.gross_monthly', '>=', parameter('SMIC_GROSS')),
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
    text('contrat de travail à durée indéterminée', 'permanent employment contract'),
    text(
      'attestation de l’employeur ou trois derniers bulletins de salaire',
      'statement by the employer or the last three payslips',
    ),
    text('contrat d’intégration républicaine', 'republican integration contract'),
  ],
  notes: [
    text(
      'Les accords franco-algérien, franco-tunisien (article 3) et franco-marocain (article 3) régissent l’emploi salarié\u00a0: la carte de l’article L421-1 est fermée à ces trois nationalités.',
      'The agreements with Algeria, Tunisia (article 3) and Morocco (article 3) govern employment: the card of article L421-1 is closed to these three nationalities.',
    ),
    text(
      'Celui qui change de statut et demande la carte pluriannuelle reçoit d’abord celle d’un an (L421-2).',
      'Whoever changes status and asks for the multi-year card first receives the one-year card (L421-2).',
    ),
    text(
      'Perte involontaire d’emploi\u00a0: prolongation d’un an, puis durée des droits à l’allocation (L421-1)\u00a0; la carte n’est pas retirée pour ce motif (R421-3).',
      'Involuntary loss of the job: extended by one year, then for as long as unemployment benefit runs (L421-1); the card isn’t withdrawn for that (R421-3).',
    ),
  ],
};
