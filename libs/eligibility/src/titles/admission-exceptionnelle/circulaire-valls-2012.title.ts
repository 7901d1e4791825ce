import { text } from '@quantieme/law';
import { all, soft } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Circular of 28 November 2012, abrogated on 23 January 2025: its marks still explain the requests of its time. */
export const CIRCULAIRE_VALLS_2012: Title = {
  id: 'circulaire-valls-2012',
  kind: 'obsolete',
  family: 'admission-exceptionnelle',
  duration: null,
  work: null,
  versions: [
    {
      from: '2021-05-01',
      to: '2025-01-23',
      articles: ['Circulaire INTK1229185C'],
      conditions: all(
        soft('child.schooled_years', '>=', 3),
        soft('stay.habitual_years', '>=', 5),
        soft('union.communal_months', '>=', 18),
        soft('work.payslip_months_24', '>=', 8),
        soft('work.payslip_months_60', '>=', 30),
        soft('work.payslip_months_12', '>=', 8),
      ),
    },
  ],
  filing: null,
  documents: [],
  notes: [
    text(
      'Parents d’enfants scolarisés : cinq ans de présence et trois ans de scolarité. Conjoint d’étranger : cinq ans et dix-huit mois de vie commune.',
      'Parents of schoolchildren: five years of presence and three of schooling. Spouse of a foreigner: five years and eighteen months of life in common.',
    ),
    text(
      'Travail : cinq ans, promesse d’embauche et huit bulletins sur vingt-quatre mois ou trente sur soixante ; ou trois ans et vingt-quatre bulletins dont huit sur douze mois.',
      'Work: five years, a promise of employment and eight payslips in twenty-four months or thirty in sixty; or three years and twenty-four payslips, eight of them in twelve months.',
    ),
    text(
      'Mineurs devenus majeurs : deux ans avant dix-huit ans et une scolarité sérieuse. Communautés solidaires : douze mois et cinq ans.',
      'Minors come of age: two years before eighteen and serious schooling. Solidarity communities: twelve months and five years.',
    ),
    text(
      'Orientations sans valeur contraignante : un refus ne pouvait être annulé pour ce seul motif.',
      'Guidance without binding force: a refusal could not be annulled on that ground alone.',
    ),
  ],
  toVerify: true,
};
