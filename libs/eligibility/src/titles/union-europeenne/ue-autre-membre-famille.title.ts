import { text } from '@quantieme/law';
import { all, any, assess, soft, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, EASY_VISA, FIVE_YEARS, SIX_MONTHS, THREE_MONTHS } from './union-words.ts';
import { NO_SERIOUS_THREAT, THIRD_COUNTRY } from './union-conditions.ts';

/**
 * Partner or other relative of a citizen of the Union, who may be allowed to stay after an examination of the case: dependency or shared
 * household in the country of origin, serious health reasons, durable ties.
 */
export const UE_AUTRE_MEMBRE_FAMILLE: Title = {
  id: 'ue-autre-membre-famille',
  kind: 'discretionary',
  family: 'union-europeenne',
  duration: FIVE_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-3', 'CESEDA L200-5'],
      conditions: all(
        NO_SERIOUS_THREAT,
        THIRD_COUNTRY,
        when('eu.family_link', 'in', ['partner', 'other']),
        under(
          'CESEDA L200-5',
          any(
            when('eu.family_link', '=', 'partner'),
            when('eu.extended_family_case', 'in', [
              'dependent-or-household',
              'serious-health',
              'durable-ties',
            ]),
          ),
        ),
        under(
          'CESEDA L233-3',
          all(
            when('eu.link_ended_by', '=', 'none'),
            when('eu.sponsor_has_right', '=', true),
            // Looked at with the rest of the case; a citizen who only studies opens no such right.
            assess('eu.sponsor_student_only', '=', false),
          ),
        ),
        soft('union.communal_months', '>=', 12),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: THREE_MONTHS,
  documents: [
    text(
      'vie commune\u00a0: PACS, bail, enfants communs',
      'life together: civil partnership, lease, children in common',
    ),
    text(
      'dépendance ou ménage commun dans le pays de provenance',
      'dependency or shared household in the country of origin',
    ),
    text('raisons de santé graves', 'serious health reasons'),
    text('droit au séjour du citoyen', 'the citizen’s right of residence'),
  ],
  notes: [
    EASY_VISA,
    SIX_MONTHS,
    text(
      'Usage des préfectures en 2020\u00a0: un an de PACS, ou cinq ans de concubinage\u00a0; aucun texte ne fixe de durée.',
      'Practice of prefectures in 2020: a year of civil partnership, or five years of cohabitation; no text sets a length.',
    ),
    text(
      '«\u00a0Dans les mêmes conditions\u00a0» qu’à L233-2\u00a0: le citoyen qui n’est qu’étudiant n’ouvre pas ce droit.',
      'Under “the same conditions” as L233-2: a citizen who only studies does not open this right.',
    ),
  ],
};
