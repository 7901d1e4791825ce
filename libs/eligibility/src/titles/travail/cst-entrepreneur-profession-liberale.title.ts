import { text } from '@quantieme/law';
import { all, gate, todo, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

const CONDITIONS = [
  gate('G-CST'),
  when('work.self_employed_activity', '=', true),
  when('work.business_viable', '=', true),
  when('work.regulated_profession_ok', '=', true),
  under('CESEDA R421-10', when('work.business_ban', '=', false)),
  gate('G-VISA-L'),
] as const;

const OPINION = under('CESEDA R421-9', todo('work.viability_opinion_requested', '=', true));

/** Trader, craftsman or liberal profession whose lawful business is viable and provides a living. */
export const CST_ENTREPRENEUR_PROFESSION_LIBERALE: Title = {
  id: 'cst-entrepreneur-profession-liberale',
  kind: 'on-conditions',
  family: 'travail',
  duration: text('1 an, puis carte pluriannuelle', 'one year, then a multi-year card'),
  work: text('l’activité non salariée déclarée', 'the declared self-employment'),
  versions: [
    // The authority asked for the opinion itself.
    {
      from: '2021-05-01',
      to: '2021-09-26',
      articles: ['CESEDA L421-5'],
      conditions: all(...CONDITIONS),
    },
    // Until 16 June 2025 the opinion was only for new commercial, industrial or craft businesses.
    {
      from: '2021-09-26',
      to: null,
      articles: ['CESEDA L421-5'],
      conditions: all(...CONDITIONS, OPINION),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'extrait Kbis ou inscription au registre national des entreprises, à l’Urssaf',
      'company register extract or registration with the national business register, with Urssaf',
    ),
    text(
      'première demande\u00a0: plan d’affaires et avis sur la viabilité économique',
      'first request: business plan and opinion on economic viability',
    ),
    text(
      'renouvellement\u00a0: bilans et justificatifs de revenus au moins égaux au SMIC',
      'renewal: accounts and proof of an income at least equal to the minimum wage',
    ),
    text(
      'profession réglementée\u00a0: autorisation d’exercer',
      'regulated profession: authorisation to practise',
    ),
  ],
  notes: [
    text(
      'Depuis le 16 juin 2025, l’avis du service de la main-d’œuvre étrangère sur la viabilité se demande avant le dépôt, quelle que soit l’activité (R421-9).',
      'Since 16 June 2025 the opinion of the foreign-labour service on viability is asked for before filing, whatever the activity (R421-9).',
    ),
    text(
      'Ouverte aux Tunisiens et aux Marocains, dont l’accord ne traite que de l’emploi salarié (à vérifier).',
      'Open to Tunisians and Moroccans, whose agreement deals with employment only (to be checked).',
    ),
    text(
      'Le préfet vérifie aussi la compatibilité avec la sécurité, la salubrité et la tranquillité publiques (R421-10).',
      'The prefect also checks that the business is compatible with public safety, health and peace (R421-10).',
    ),
  ],
};
