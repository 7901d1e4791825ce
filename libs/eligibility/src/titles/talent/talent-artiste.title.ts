import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { meansOfAnnex10 } from './pay-without-decree.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const MEANS = when('work.artist_resources_ok', '=', true);
const CONTRACTS = when('work.artist_contract_months', '>=', 3);
const SELF_EMPLOYED = when('work.artist_self_employed', '=', true);

/** Performer or author who lives mainly from his art. */
export const TALENT_ARTISTE: Title = {
  id: 'talent-artiste',
  kind: 'of-right',
  family: 'talent',
  duration: text('selon le projet, 4 ans au plus', 'depending on the project, four years at most'),
  work: text('l’activité artistique', 'the artistic activity'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-20'],
      // Length of contracts in annex 10: to be checked.
      conditions: all(
        gate('G-CST'),
        meansOfAnnex10,
        worded(
          text(
            'Contrats d’au moins trois mois, ou activité indépendante',
            'Contracts of at least three months, or self-employment',
          ),
          any(CONTRACTS, SELF_EMPLOYED),
        ),
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-20'],
      conditions: all(
        gate('G-CST'),
        under(['CESEDA L421-20', 'CESEDA R421-37-2'], MEANS),
        worded(
          text(
            'Contrats d’au moins trois mois, ou activité indépendante',
            'Contracts of at least three months, or self-employment',
          ),
          any(under(['CESEDA L421-20', 'CESEDA R421-37-3'], CONTRACTS), SELF_EMPLOYED),
        ),
        REGULATED_PROFESSION,
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'contrats avec une entreprise de création ou d’exploitation d’œuvres, ou qualité d’auteur',
      'contracts with a company that creates or exploits works, or status of author',
    ),
    text(
      'justificatifs de ressources, issues à 51\u00a0% de l’activité artistique',
      'proof of means, 51% of which come from the art',
    ),
  ],
  notes: [
    text(
      'Artiste salarié\u00a0: contrats d’au moins trois mois cumulés sur douze avec des entreprises dont l’activité principale est la création ou l’exploitation d’œuvres (R421-37-3).',
      'Salaried artist: contracts of at least three months in all out of twelve with companies whose main activity is to create or exploit works (R421-37-3).',
    ),
    text(
      'Ressources\u00a0: 70\u00a0% du SMIC brut mensuel pendant le séjour envisagé (R421-37-2).',
      'Means: 70% of the gross monthly minimum wage during the intended stay (R421-37-2).',
    ),
  ],
};
