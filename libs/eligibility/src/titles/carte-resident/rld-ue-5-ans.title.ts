import { text } from '@quantieme/law';
import { all, gate, not, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import {
  INTEGRATION_PAPERS,
  MEANS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_TITLE_ENDS,
  WORK_AND_SETTLE,
} from './resident-card.ts';

const NOT_LEFT_OUT = text(
  'Aucune des cartes que L426-18 exclut (étudiant, stagiaire, détaché, saisonnier, protection subsidiaire, retraité, réfugié)',
  'None of the cards that L426-18 leaves out (student, trainee, posted employee, seasonal worker, subsidiary protection, pensioner, refugee)',
);

/** Long-term resident – EU: five years of uninterrupted regular residence, means of one’s own, insurance, integration. */
export const RLD_UE_5_ANS: Title = {
  id: 'rld-ue-5-ans',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: WORK_AND_SETTLE,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [
        'CESEDA L426-17',
        'CESEDA L426-18',
        'CESEDA L426-19',
        'CESEDA L413-7',
        'Directive 2003/109/CE 4',
      ],
      conditions: all(
        gate('G-CR'),
        under(
          'CESEDA L426-17',
          all(
            when('stay.years_counting_for_rld', '>=', 5),
            when('stay.holds_valid_title', '=', true),
            when('resources.health_insurance', '=', true),
            MEANS,
          ),
        ),
        under(
          'CESEDA L426-18',
          all(
            worded(
              NOT_LEFT_OUT,
              not(
                when('stay.current_title_id', 'in', [
                  'cst-stagiaire-ict',
                  'cst-etudiant',
                  'cst-etudiant-dispense-visa',
                  'etudiant-mobilite',
                  'cst-stagiaire',
                  'csp-ict',
                  'csp-ict-famille',
                  'csp-saisonnier',
                  'csp-protection-subsidiaire',
                  'carte-retraite',
                  'carte-conjoint-retraite',
                  'cr-refugie',
                  'cr-famille-refugie',
                ]),
              ),
            ),
            // 5° names the one-year student permit, 8° the intragroup branch of L421-9 alone.
            risk('stay.current_title_id', 'in', ['csp-etudiant', 'talent-salarie-qualifie']),
          ),
        ),
        under(
          'Directive 2003/109/CE 4',
          all(when('stay.absence_max_months', '<', 6), when('stay.absence_total_months', '<=', 10)),
        ),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text(
      'avis d’imposition et bulletins de paie des cinq dernières années',
      'tax notices and payslips of the last five years',
    ),
    text('attestation d’assurance maladie', 'certificate of health insurance'),
    text('bail ou autre justificatif de logement', 'lease or other proof of housing'),
    text('passeports couvrant les cinq années', 'passports covering the five years'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'La demande vaut aussi demande de renouvellement du titre détenu (R426-7).',
      'The request also counts as a request to renew the current permit (R426-7).',
    ),
    text(
      'Les limites d’absence (moins de six mois d’affilée, dix mois en tout) viennent de la directive\u00a0; le code ne les reprend pas.',
      'The limits on absence (under six months in a row, ten months in all) come from the directive; the code does not repeat them.',
    ),
    text(
      'Prestations familiales, RSA et allocations de chômage de solidarité ne comptent pas dans les ressources\u00a0; l’AAH (L821-1) et l’allocation supplémentaire d’invalidité dispensent de la condition de ressources, non des autres.',
      'Family benefits, RSA and solidarity unemployment allowances do not count as means; the disability allowance (L821-1) and the supplementary disability allowance waive the means test, not the other conditions.',
    ),
    text(
      'Les années sous une carte «\u00a0vie privée et familiale\u00a0» retirée pour mariage de complaisance ne comptent jamais. La famille d’un titulaire du «\u00a0talent\u00a0» en mission intragroupe est exclue elle aussi (L426-18, 9°).',
      'Years under a private and family life permit withdrawn for a sham marriage never count. The family of a “talent” holder on an intragroup assignment is left out too (L426-18, 9°).',
    ),
    NO_COMMISSION,
  ],
  toVerify: true,
};
