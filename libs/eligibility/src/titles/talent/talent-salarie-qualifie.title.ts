import { text } from '@quantieme/law';
import { all, any, gate, parameter, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { payOfAnnex10 } from './pay-without-decree.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const GRADUATE = when('talent.qualified_diploma_france', '=', true);
const INNOVATIVE = when('talent.innovative_company', '=', true);
const INTRAGROUP = all(
  when('work.french_contract_intragroup', '=', true),
  when('work.group_seniority_months', '>=', 3),
);
const PAY = when('work.gross_annual', '>=', parameter('TALENT_REF'));

/** French master’s graduate, employee of an innovative company or on a mission in his group, paid above a threshold. */
export const TALENT_SALARIE_QUALIFIE: Title = {
  id: 'talent-salarie-qualifie',
  kind: 'of-right',
  family: 'talent',
  duration: text('celle du contrat, 4 ans au plus', 'that of the contract, four years at most'),
  work: text('l’emploi qui a justifié la carte', 'the employment for which the card was issued'),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L421-9', 'CESEDA L421-10', 'CESEDA L421-13'],
      // Thresholds of annex 10: to be checked.
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Diplôme français, entreprise innovante ou mission',
            'French degree, innovative company or mission',
          ),
          any(
            under(
              'CESEDA L421-9',
              all(
                under(['CESEDA L421-9', 'CESEDA D421-20'], GRADUATE),
                payOfAnnex10('TALENT_SMIC_X2'),
              ),
            ),
            under('CESEDA L421-10', all(INNOVATIVE, payOfAnnex10('TALENT_SMIC_X2'))),
            under('CESEDA L421-13', all(INTRAGROUP, payOfAnnex10('TALENT_SMIC_X1_8'))),
          ),
        ),
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2024-01-28',
      to: '2025-06-16',
      articles: ['CESEDA L421-9'],
      // The same thresholds, to be checked.
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Diplôme français, entreprise innovante ou mission',
            'French degree, innovative company or mission',
          ),
          any(
            all(
              worded(
                text(
                  'Diplôme français ou entreprise innovante',
                  'French degree or innovative company',
                ),
                any(under(['CESEDA L421-9', 'CESEDA D421-20'], GRADUATE), INNOVATIVE),
              ),
              payOfAnnex10('TALENT_SMIC_X2'),
            ),
            all(INTRAGROUP, payOfAnnex10('TALENT_SMIC_X1_8')),
          ),
        ),
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-9'],
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Diplôme français, entreprise innovante ou mission',
            'French degree, innovative company or mission',
          ),
          any(under(['CESEDA L421-9', 'CESEDA D421-20'], GRADUATE), INNOVATIVE, INTRAGROUP),
        ),
        under(['CESEDA L421-9', 'CESEDA R421-16 A'], PAY),
        REGULATED_PROFESSION,
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'contrat de travail avec l’entreprise établie en France et formulaire de l’employeur',
      'employment contract with the company established in France and form filled by the employer',
    ),
    text(
      'diplôme français, ou attestation d’entreprise innovante, ou preuves du groupe et de l’ancienneté',
      'French degree, or certificate of innovative company, or proof of the group and of the seniority',
    ),
  ],
  notes: [
    text(
      'Diplôme\u00a0: master français ou diplôme de niveau I labellisé par la Conférence des grandes écoles (D421-20). Un master étranger ou une licence professionnelle ne suffit pas.',
      'Degree: French master’s or level-I degree with the label of the Conférence des grandes écoles (D421-20). A foreign master’s or a licence professionnelle isn’t enough.',
    ),
    text(
      'Rémunération\u00a0: 39\u00a0582\u00a0€ depuis le 31 août 2025\u00a0; du 16 juin au 30 août 2025, le montant applicable était discuté\u00a0; du 1er mai 2021 au 15 juin 2025, aucun décret n’en fixait (TA Nantes, n° 2115675\u00a0; CAA Paris, n° 25PA01513).',
      'Pay: €39,582 since 31 August 2025; from 16 June to 30 August 2025 the amount that applied was disputed; from 1 May 2021 to 15 June 2025 no decree set any (TA Nantes, no. 2115675; CAA Paris, no. 25PA01513).',
    ),
    text(
      'Perte involontaire d’emploi\u00a0: renouvelée pour la durée des droits à l’allocation, sauf pour le salarié en mission (L421-9). Le séjour du salarié en mission ne compte pas pour la carte «\u00a0résident de longue durée-UE\u00a0» (L426-18, 8°).',
      'Involuntary loss of the job: renewed for as long as unemployment benefit runs, except for the employee on mission (L421-9). His stay doesn’t count for the long-term EU resident card (L426-18, 8°).',
    ),
    text(
      'Ouverte aux Tunisiens et aux Marocains\u00a0: à vérifier.',
      'Open to Tunisians and Moroccans: to be checked.',
    ),
  ],
};
