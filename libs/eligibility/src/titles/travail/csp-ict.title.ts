import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { comesForPosting, ictEmployer } from './ict.ts';

/** Manager or expert posted within his group, who keeps his contract abroad. */
export const CSP_ICT: Title = {
  id: 'csp-ict',
  kind: 'of-right',
  family: 'travail',
  duration: text('celle de la mission, 3 ans au plus', 'that of the posting, three years at most'),
  work: text('la mission', 'the posting'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-26'],
      conditions: all(
        gate('G-CST'),
        when('work.intragroup_role', 'in', ['manager', 'expert']),
        when('work.group_seniority_months', '>=', 6),
        when('work.french_contract_intragroup', '=', false),
        when('work.ict_recent_posting', '=', false),
        ictEmployer('CESEDA R421-38', 'CESEDA R421-39'),
        comesForPosting(
          under(
            'CESEDA L421-27',
            all(
              when('work.ict_permit_other_state', '=', true),
              when('work.ict_means_sufficient', '=', true),
            ),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'de l’étranger, au consulat, qui décide (R421-42)\u00a0; refus implicite après 90 jours (R421-43, R421-47)',
    'from abroad, at the consulate, which decides (R421-42); silence refuses after 90 days (R421-43, R421-47)',
  ),
  documents: [
    text(
      'preuve que l’employeur et l’entreprise d’accueil sont du même groupe',
      'proof that the employer and the host company belong to the same group',
    ),
    text(
      'contrat de travail étranger et lettre de mission',
      'foreign employment contract and letter of posting',
    ),
    text('ancienneté de six mois dans le groupe', 'six months’ seniority in the group'),
    text('diplômes ou qualifications', 'degrees or qualifications'),
  ],
  notes: [
    text(
      'Non renouvelable\u00a0; une nouvelle mission suppose six mois cumulés hors de l’Union (L421-26).',
      'Not renewable; a new posting supposes six months in all outside the Union (L421-26).',
    ),
    text(
      'Titulaire d’un permis «\u00a0ICT\u00a0» d’un autre État membre\u00a0: jusqu’à 90 jours sans carte, au-delà carte «\u00a0salarié détaché mobile ICT\u00a0» sans visa (L421-27).',
      'Holder of an “ICT” permit of another Member State: up to 90 days without a card, beyond that the mobile ICT card without a visa (L421-27).',
    ),
    text(
      'Avec un contrat de l’entreprise française\u00a0: «\u00a0talent – salarié qualifié\u00a0» (L421-9, 3°), trois mois d’ancienneté.',
      'With a contract of the French company: “talent – qualified employee” (L421-9, 3°), three months’ seniority.',
    ),
  ],
};
