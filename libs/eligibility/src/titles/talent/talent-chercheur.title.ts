import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const CONDITIONS = [
  gate('G-CST'),
  when('study.master_equivalent', '=', true),
  when('talent.research_hosting_agreement', '=', true),
  gate('G-VISA-L'),
] as const;

/** Researcher or university teacher with a master’s degree, French or foreign, and a hosting agreement. */
export const TALENT_CHERCHEUR: Title = {
  id: 'talent-chercheur',
  kind: 'of-right',
  family: 'talent',
  duration: text(
    'celle de la convention d’accueil, 4 ans au plus',
    'that of the hosting agreement, four years at most',
  ),
  work: text(
    'la recherche ou l’enseignement prévus par la convention',
    'the research or teaching set out in the agreement',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-14'],
      conditions: all(...CONDITIONS),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-14'],
      conditions: all(...CONDITIONS, REGULATED_PROFESSION),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'convention d’accueil signée par un organisme agréé',
      'hosting agreement signed by an approved institution',
    ),
    text(
      'diplôme de niveau master, français ou étranger',
      'master’s-level degree, French or foreign',
    ),
  ],
  notes: [
    text(
      'Aucun seuil de rémunération, sauf pour le doctorant sous convention de séjour de recherche\u00a0: financement au niveau du salaire doctoral (R421-27-1)\u00a0; en dessous, carte «\u00a0étudiant\u00a0» (R422-15).',
      'No pay threshold, except for a doctoral student under a research-stay agreement: funding at the level of doctoral pay (R421-27-1); below, student card (R422-15).',
    ),
    text(
      'Chercheur admis dans un autre État membre\u00a0: séjour sans carte ni visa, après notification, jusqu’à 180 jours sur 360 ou douze mois (L421-15).',
      'Researcher admitted in another Member State: stay without a card or a visa, once notified, up to 180 days out of 360 or twelve months (L421-15).',
    ),
    text(
      'Le silence de l’administration vaut refus après 60 jours (R421-26).',
      'Silence refuses after 60 days (R421-26).',
    ),
  ],
};
