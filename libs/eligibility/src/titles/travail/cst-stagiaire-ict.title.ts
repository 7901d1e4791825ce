import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { comesForPosting, ictEmployer } from './ict.ts';

/** Graduate trainee posted within his group, who keeps his job abroad. */
export const CST_STAGIAIRE_ICT: Title = {
  id: 'cst-stagiaire-ict',
  kind: 'of-right',
  family: 'travail',
  duration: text('1 an au plus', 'one year at most'),
  work: text('aucune activité salariée', 'no employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-30'],
      conditions: all(
        gate('G-CST'),
        when('work.intragroup_role', '=', 'trainee'),
        when('work.ict_means_sufficient', '=', true),
        when('work.ict_recent_posting', '=', false),
        ictEmployer('CESEDA R421-55', 'CESEDA R421-56'),
        when('work.group_seniority_months', '>=', 6),
        when('study.higher_education_diploma', '=', true),
        comesForPosting(under('CESEDA L421-31', when('work.ict_permit_other_state', '=', true))),
      ),
    },
  ],
  filing: text(
    'au consulat, ou en préfecture quand le stage dépasse la durée du visa\u00a0; refus implicite après 90 jours (R421-51, R421-54)',
    'at the consulate, or at the prefecture when the traineeship outlasts the visa; silence refuses after 90 days (R421-51, R421-54)',
  ),
  documents: [
    text('convention de stage visée', 'stamped traineeship agreement'),
    text(
      'contrat de travail étranger, six mois d’ancienneté dans le groupe',
      'foreign employment contract, six months’ seniority in the group',
    ),
    text('diplôme de l’enseignement supérieur', 'higher-education degree'),
    text('justificatifs de ressources', 'proof of means'),
  ],
  notes: [
    text(
      'Non renouvelable\u00a0; un nouveau stage suppose six mois cumulés hors de l’Union (L421-30).',
      'Not renewable; a new traineeship supposes six months in all outside the Union (L421-30).',
    ),
    text(
      'Le silence du préfet vaut refus de viser la convention, et acceptation de viser un avenant de prolongation (R421-52).',
      'The prefect’s silence refuses to stamp the agreement, and accepts to stamp an extension (R421-52).',
    ),
  ],
};
